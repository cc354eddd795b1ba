export default definePageConfig({ navigationBarTitleText: '核对队员时间' });
