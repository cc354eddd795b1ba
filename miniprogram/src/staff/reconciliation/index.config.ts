export default definePageConfig({ navigationBarTitleText: '现金对账' });
