import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { ThrottlerStorage } from '@nestjs/throttler';
import { DataSource } from 'typeorm';
import { AccessTokens } from './auth/access-token';
import { AuthGuard } from './auth/guard';
import { CalendarService } from './calendar/calendar.service';
import { Clock } from './clock';
import { Config } from './config/config';
import { Database } from './database/database';
import { DomainEvents } from './events/domain-events';
import { HealthController } from './http/health.controller';
import { ProblemFilter } from './http/problem.filter';
import { JobsService } from './jobs/jobs.service';
import { Log } from './log/log';
import { MediaController } from './media/media.controller';
import { MediaService } from './media/media.service';
import { FolderStorage, MediaStorage } from './media/storage';
import { OutboxController } from './outbox/outbox.controller';
import { OutboxService } from './outbox/outbox.service';
import { MemoryStorage } from './rate/memory-storage';
import { RateLimitGuard } from './rate/rate-limit.guard';

/** What every feature stands on; it knows no feature. */
@Global()
@Module({})
export class CoreModule {
  static with(config: Config): DynamicModule {
    const shared = [
      Clock,
      CalendarService,
      DomainEvents,
      Log,
      AccessTokens,
      JobsService,
      OutboxService,
      MediaService,
      { provide: ThrottlerStorage, useClass: MemoryStorage },
      { provide: Config, useValue: config },
      { provide: MediaStorage, useClass: FolderStorage },
      {
        provide: Database,
        inject: [DataSource],
        useFactory: (dataSource: DataSource) => new Database(dataSource),
      },
    ];
    return {
      module: CoreModule,
      controllers: [HealthController, MediaController, OutboxController],
      providers: [
        ...shared,
        // In this order: who it is, then how often.
        { provide: APP_GUARD, useClass: AuthGuard },
        { provide: APP_GUARD, useClass: RateLimitGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
      exports: shared.map((provider) => ('provide' in provider ? provider.provide : provider)),
    };
  }
}
