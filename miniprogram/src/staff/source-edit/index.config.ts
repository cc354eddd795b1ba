export default definePageConfig({ navigationBarTitleText: '登记污染源' });
