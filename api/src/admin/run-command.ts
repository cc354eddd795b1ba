import type { INestApplicationContext } from '@nestjs/common';
import { OfficialMenu } from '../channels/wechat/official/menu';
import { WechatError } from '../channels/wechat/wechat-api';
import { OutboundError } from '../core/http/outbound';
import { Problem } from '../core/http/problem';
import { GridsService } from '../grids/grids.service';
import { AdminInvitationsService } from '../identity/admin-invitations.service';
import { RosterFault, readRoster } from '../identity/roster-file';
import { RosterImport } from '../identity/roster-import';
import type { Command } from './command';
import { FileFault, readJson } from './files';
import { tellBoundaries, tellRoster } from './tell';

export interface Outcome {
  /** Nothing is wrong with what was asked. */
  ok: boolean;
  /** Chinese, for the operator's screen. */
  lines: string[];
}

const failed = (...lines: string[]): Outcome => ({ ok: false, lines });

/** Does what the operator asked, with the services the API itself uses. */
export async function runCommand(app: INestApplicationContext, command: Command): Promise<Outcome> {
  try {
    return await execute(app, command);
  } catch (error) {
    if (error instanceof FileFault) return failed(error.message);
    if (error instanceof RosterFault) return failed('名单有误，什么都没有写入：', ...error.sentences);
    if (error instanceof Problem) return failed(error.title);
    throw error;
  }
}

async function execute(app: INestApplicationContext, command: Command): Promise<Outcome> {
  switch (command.name) {
    case 'roster': {
      const roster = readRoster(await readJson(command.file));
      const report = await app.get(RosterImport).run(roster, { dryRun: !command.apply });
      return { ok: true, lines: tellRoster(report, command.apply) };
    }
    case 'boundaries': {
      const collection = await readJson(command.file);
      const { crs, schematic } = command;
      const input = { collection, crs, schematic, dryRun: !command.apply };
      const report = await app.get(GridsService).importBoundaries(input);
      return { ok: report.ok, lines: tellBoundaries(report, command.apply) };
    }
    case 'first-admin':
      return firstAdmin(app, command.another);
    case 'official-menu':
      return publishMenu(app);
  }
}

async function publishMenu(app: INestApplicationContext): Promise<Outcome> {
  try {
    await app.get(OfficialMenu).publish();
    return { ok: true, lines: ['公众号菜单已更新。手机上最迟几分钟后看到，取消关注再关注可以马上看到。'] };
  } catch (error) {
    if (error instanceof WechatError) return failed(`微信没有接受菜单（错误码 ${error.errcode}）`);
    if (error instanceof OutboundError) return failed('微信没有回应，请稍后再试');
    throw error;
  }
}

async function firstAdmin(app: INestApplicationContext, another: boolean): Promise<Outcome> {
  try {
    const { code, expiresAt } = await app.get(AdminInvitationsService).issue(another);
    const until = expiresAt.toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai', hour12: false });
    return {
      ok: true,
      lines: [
        `管理员码：${code}`,
        `北京时间 ${until} 前有效，只能用一次；再发一个，这个就作废。`,
        '请本人打开小程序，登录后在“我的 → 输入邀请码”里输入。谁输入谁就是系统管理员，请当面或电话告知，不要发到群里。',
      ],
    };
  } catch (error) {
    if (error instanceof Problem && error.code === 'already_done')
      return failed('已经有系统管理员了，没有发码。确实要再加一位，请加 --another。');
    throw error;
  }
}
