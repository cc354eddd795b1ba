export default definePageConfig({ navigationBarTitleText: '登记会商' });
