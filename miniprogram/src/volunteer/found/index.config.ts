export default definePageConfig({ navigationBarTitleText: '组建小分队' });
