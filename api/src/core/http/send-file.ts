import type { FastifyReply } from 'fastify';

/** Answers with a file to be kept under a name, which may be Chinese (RFC 6266); no cache keeps a copy. */
export async function sendFile(
  reply: FastifyReply,
  type: string,
  name: string,
  bytes: Buffer,
): Promise<void> {
  await reply
    .header('content-type', type)
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    .header('cache-control', 'private, no-store')
    .send(bytes);
}
