/** The address of a page for people outside, by its route such as "volunteer/join/index?code=…". */
export const linkTo = (route: string): string => `${location.origin}${location.pathname}#/${route}`;
