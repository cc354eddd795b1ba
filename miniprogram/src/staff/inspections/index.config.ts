export default definePageConfig({ navigationBarTitleText: '督查与通报' });
