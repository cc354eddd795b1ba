export default definePageConfig({ navigationBarTitleText: '登记督查' });
