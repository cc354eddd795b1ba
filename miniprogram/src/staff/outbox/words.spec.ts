import { errorText, topicName } from './words';

describe('words for messages that did not arrive', () => {
  it.each([
    ['wechat_47003', '微信没有接受内容，请核对模板的字段（47003）'],
    ['wechat_45009', '微信没有接受（45009）'],
    ['outbound call failed: timeout', '对方没有回应'],
    ['outbound call failed: status 503', '对方回答出错（503）'],
    ['district_not_connected', '没有接通区平台，请核对设置'],
    ['unknown_topic', 'unknown_topic'],
  ])('%s is told as %s', (code, words) => expect(errorText(code)).toBe(words));

  it('names the topic', () => {
    const topics = ['wechat.subscribe', 'district.referral', 'other'];
    expect(topics.map(topicName)).toEqual(['微信订阅消息', '转办、催办（区平台）', 'other']);
  });
});
