/**
 * Only miniprogram/src/platform touches Taro's device APIs, so that pages can be tested and the h5 build
 * can differ in one place. Navigation, toasts and page events stay allowed everywhere.
 */
const DEVICE =
  '/^(request|uploadFile|downloadFile|login|checkSession|chooseMedia|chooseImage|chooseMessageFile|compressImage|previewMedia|' +
  'getLocation|getFuzzyLocation|chooseLocation|openLocation|onLocationChange|requestSubscribeMessage|' +
  'requestPayment|scanCode|getSetting|openSetting|authorize|getFileSystemManager|saveFile|' +
  '(get|set|remove|clear)Storage(Sync|Info|InfoSync)?|(get|set)ClipboardData|makePhoneCall|' +
  'getSystemInfo(Sync)?|getNetworkType|getUserProfile|getPrivacySetting)$/';

const message = 'device APIs are reached through src/platform only';

/** Rules for pages and components of the mini-program. */
export const deviceApis = {
  rules: {
    'no-restricted-syntax': [
      'error',
      { selector: `MemberExpression[object.name="Taro"][property.name=${DEVICE}]`, message },
      {
        selector: `ImportDeclaration[source.value="@tarojs/taro"] ImportSpecifier[imported.name=${DEVICE}]`,
        message,
      },
      { selector: 'MemberExpression[object.name="wx"]', message },
    ],
    'no-restricted-globals': [
      'error',
      ...['localStorage', 'sessionStorage', 'fetch', 'navigator', 'wx'].map((name) => ({ name, message })),
    ],
  },
};
