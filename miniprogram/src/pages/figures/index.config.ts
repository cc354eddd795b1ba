export default definePageConfig({ navigationBarTitleText: '治理公开' });
