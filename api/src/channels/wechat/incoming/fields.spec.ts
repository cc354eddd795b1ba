import { fieldsOf, listOf } from './fields';
import { XmlError } from './xml';

describe('the body of a push', () => {
  it('reads XML as it reads JSON', () => {
    const xml = `<xml><ToUserName><![CDATA[gh_1]]></ToUserName><CreateTime>1610969440</CreateTime>
      <Event><![CDATA[subscribe_msg_popup_event]]></Event>
      <SubscribeMsgPopupEvent>
        <List><TemplateId><![CDATA[a<b]]></TemplateId><PopupScene>2</PopupScene></List>
        <List><TemplateId><![CDATA[c]]></TemplateId><PopupScene>2</PopupScene></List>
      </SubscribeMsgPopupEvent></xml>`;
    expect(fieldsOf(xml)).toEqual({
      ToUserName: 'gh_1',
      CreateTime: '1610969440',
      Event: 'subscribe_msg_popup_event',
      SubscribeMsgPopupEvent: {
        List: [
          { TemplateId: 'a<b', PopupScene: '2' },
          { TemplateId: 'c', PopupScene: '2' },
        ],
      },
    });
    expect(fieldsOf('{"a":1}')).toEqual({ a: 1 });
  });

  it('refuses declarations, lists and what is neither', () => {
    expect(() => fieldsOf('<!DOCTYPE a [<!ENTITY b "c">]><xml></xml>')).toThrow(XmlError);
    expect(() => fieldsOf('[1]')).toThrow('no object');
    expect(() => fieldsOf('nothing')).toThrow(SyntaxError);
    for (const bad of ['<html></html>', '<xml><a></b></xml>', '<xml>', '<xml><a b="c">d</a></xml>', '</xml>'])
      expect(() => fieldsOf(bad)).toThrow(XmlError);
  });

  it('one thing, several or none are a list', () => {
    expect(listOf({ a: 1 })).toEqual([{ a: 1 }]);
    expect(listOf([{ a: 1 }, 'x', null])).toEqual([{ a: 1 }]);
    expect(listOf(undefined)).toEqual([]);
  });
});
