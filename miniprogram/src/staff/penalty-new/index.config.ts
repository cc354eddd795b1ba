export default definePageConfig({ navigationBarTitleText: '认定恶意举报' });
