export default definePageConfig({ navigationBarTitleText: '会商详情' });
