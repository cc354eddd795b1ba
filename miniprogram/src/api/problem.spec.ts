import { messageOf, networkProblem, problemFrom } from './problem';

describe('problemFrom', () => {
  it('takes title, code and fields of a problem document', () => {
    const problem = problemFrom(422, {
      type: '/problems/invalid_input',
      title: '填写的内容有误',
      status: 422,
      code: 'invalid_input',
      requestId: 'r1',
      fields: [{ field: 'text', message: '说明最多 500 字' }],
    });
    expect(problem).toMatchObject({ status: 422, code: 'invalid_input', message: '填写的内容有误' });
    expect(messageOf(problem)).toBe('填写的内容有误\n说明最多 500 字');
  });

  it('says a sentence once that is both the title and a field', () => {
    const fields = [{ field: 'code', message: '邀请码不对' }];
    const problem = problemFrom(422, { title: '邀请码不对', status: 422, code: 'invalid_input', fields });
    expect(messageOf(problem)).toBe('邀请码不对');
  });

  it.each([
    [502, '<html>bad gateway</html>', '服务器暂时出了问题，请稍后再试'],
    [413, null, '文件太大了，请换一张小一点的照片'],
    [418, {}, '没有成功，请稍后再试'],
  ])('has a sentence for %i without a problem document', (status, data, title) => {
    expect(problemFrom(status, data)).toMatchObject({ code: 'unknown', message: title });
  });
});

it('never shows the text of a programming error', () => {
  expect(messageOf(new TypeError('x is undefined'))).toBe('出了点问题，请重试');
  expect(messageOf(networkProblem())).toBe('网络不通，请检查网络后重试');
});
