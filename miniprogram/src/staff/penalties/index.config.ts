export default definePageConfig({ navigationBarTitleText: '恶意举报认定' });
