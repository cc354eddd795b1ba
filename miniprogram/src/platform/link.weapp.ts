import { absolute } from './request';

/** The address of a page for people outside: in the web build, which the API serves. */
export const linkTo = (route: string): string => absolute(`/#/${route}`);
