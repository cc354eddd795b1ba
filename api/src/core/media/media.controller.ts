import '@fastify/multipart';
import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow, Me, Public } from '../auth/guard';
import type { Principal } from '../auth/principal';
import { ChoiceField, NumberField, Out, TextField } from '../http/fields';
import { Upload, uploaded } from '../http/upload';
import { MediaService } from './media.service';
import type { Variant } from './signed-url';

class MediaParams {
  @Matches(/^[0-9a-f]{64}$/, { message: '照片地址不正确' })
  hash!: string;

  @ChoiceField('尺寸', ['full', 'thumb'])
  variant!: Variant;
}

class SignatureQuery {
  @NumberField('有效期', { min: 0, max: Number.MAX_SAFE_INTEGER, integer: true })
  expires!: number;

  @TextField('签名', { min: 1, max: 64 })
  signature!: string;
}

export class MediaView {
  @Out('string') id!: string;
  @Out('integer', { description: 'pixels' }) width!: number;
  @Out('integer', { description: 'pixels' }) height!: number;
  @Out('string', { description: 'signed, relative, expires in about an hour' }) url!: string;
  @Out('string') thumbUrl!: string;
}

@ApiTags('media')
@Controller('media')
export class MediaController {
  constructor(private readonly media: MediaService) {}

  /** One photo: JPEG, PNG or WebP, at most 10 MB. */
  @Post()
  @Upload()
  @Allow('resident')
  @ApiCreatedResponse({ type: MediaView })
  async upload(@Me() me: Principal, @Req() request: FastifyRequest): Promise<MediaView> {
    const media = await this.media.store(me.accountId, await uploaded(request, '照片'));
    const { url, thumbUrl } = this.media.view(media);
    return { id: media.id, width: media.width, height: media.height, url, thumbUrl };
  }

  @Get(':hash/:variant')
  @Public()
  @ApiProduces('image/jpeg')
  async read(
    @Param() { hash, variant }: MediaParams,
    @Query() query: SignatureQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const bytes = await this.media.read(hash, variant, query.expires, query.signature);
    await reply
      .header('content-type', 'image/jpeg')
      .header('cache-control', 'private, max-age=3600, immutable')
      .header('content-security-policy', "default-src 'none'")
      .send(bytes);
  }
}
