import fc from 'fast-check';
import { MAX_XML, readXml, textOf, writeXml, XmlError } from './xml';

const bomb = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "lol"><!ENTITY c "&b;&b;&b;">]><xml><Content>&c;</Content></xml>`;
const outside = `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><xml><Content>&x;</Content></xml>`;

describe('reading pushed XML', () => {
  it('reads texts, CDATA, numbers, nested elements and the five entities', () => {
    const root = readXml(
      `<?xml version="1.0" encoding="UTF-8"?>\n<xml>\n <Content><![CDATA[烧<垃圾>]]></Content>\n <CreateTime>1714037059</CreateTime>` +
        `<Label>a &amp;&lt;&#x70DF;&#28895;&quot;</Label><Empty/><List><Item>1</Item><Item>2</Item></List></xml>\n`,
    );
    expect([root.name, textOf(root, 'Content'), textOf(root, 'CreateTime'), textOf(root, 'Label')]).toEqual([
      'xml',
      '烧<垃圾>',
      '1714037059',
      'a &<烟烟"',
    ]);
    expect(textOf(root, 'Empty')).toBe('');
    expect(textOf(root, 'Missing')).toBeUndefined();
    expect(root.children.at(-1)?.children.map(({ text }) => text)).toEqual(['1', '2']);
  });

  it.each([
    ['an entity bomb', bomb],
    ['an external entity', outside],
    ['a doctype', '<!DOCTYPE xml><xml></xml>'],
    ['an unknown entity', '<xml>&nbsp;</xml>'],
    ['a bare ampersand', '<xml>a & b</xml>'],
    ['a null character', '<xml>&#0;</xml>'],
    ['half a surrogate', '<xml>&#xD800;</xml>'],
    ['a number beyond Unicode', '<xml>&#x110000;</xml>'],
    ['a comment', '<xml><!-- x --></xml>'],
    ['a processing instruction', '<xml><?php echo 1 ?></xml>'],
    ['an attribute', '<xml a="1"></xml>'],
    ['two roots', '<xml></xml><xml></xml>'],
    ['text around the root', 'x<xml></xml>'],
    ['text after the root', '<xml></xml>x'],
    ['crossed tags', '<xml><a><b></a></b></xml>'],
    ['an open tag', '<xml><a></xml>'],
    ['an open CDATA', '<xml><![CDATA[x</xml>'],
    ['a stray end', '</xml>'],
    ['nothing', ''],
    ['JSON', '{"a":1}'],
    ['depth', `${'<a>'.repeat(8)}${'</a>'.repeat(8)}`],
    ['too many elements', `<xml>${'<a/>'.repeat(501)}</xml>`],
    ['size', `<xml>${'x'.repeat(MAX_XML)}</xml>`],
  ])('refuses %s', (_what, source) => {
    expect(() => readXml(source)).toThrow(XmlError);
  });

  it('never hangs, never throws anything else', () => {
    const piece = fc.constantFrom(
      '<xml>',
      '</xml>',
      '<a>',
      '</a>',
      '<![CDATA[',
      ']]>',
      '&lt;',
      '&',
      '<!',
      '<?',
      'x',
      '>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        try {
          expect(readXml(pieces.join('')).name).not.toBe('');
        } catch (error) {
          expect(error).toBeInstanceOf(XmlError);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('what is written reads back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(textOf(readXml(writeXml({ Content: text, N: 5 })), 'Content')).toBe(text);
      }),
    );
  });
});
