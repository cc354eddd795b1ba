import { absolute, type HttpAnswer } from './request';

/** Saves a document of the API under this name, as browsers do. Resolves for every HTTP status. */
export async function openDocument(
  path: string,
  headers: Record<string, string>,
  name: string,
): Promise<HttpAnswer> {
  const answer = await fetch(absolute(path), { headers });
  if (!answer.ok) return { status: answer.status, data: (await answer.json().catch(() => null)) as unknown };
  const url = URL.createObjectURL(await answer.blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the address after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return { status: answer.status, data: null };
}
