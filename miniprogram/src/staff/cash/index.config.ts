export default definePageConfig({ navigationBarTitleText: '现金审批' });
