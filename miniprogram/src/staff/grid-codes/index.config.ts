export default definePageConfig({ navigationBarTitleText: '网格小程序码' });
