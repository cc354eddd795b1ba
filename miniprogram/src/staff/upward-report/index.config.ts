export default definePageConfig({ navigationBarTitleText: '向上级报告' });
