export default definePageConfig({ navigationBarTitleText: '志愿小分队' });
