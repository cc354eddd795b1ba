export default definePageConfig({ navigationBarTitleText: '清单项' });
