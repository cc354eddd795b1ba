/** What other features and channels may use of content besides its service. */
export type { ContentCheck } from './content.entity';
export { type ContentWhy, SUGGESTIONS, type Suggestion, worst } from './content-rule';
export { type Content, CONTENT_TOPIC, contentCheck, type ContentSource } from './content-source';
