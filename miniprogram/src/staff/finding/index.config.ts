export default definePageConfig({ navigationBarTitleText: '督查问题' });
