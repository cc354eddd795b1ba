export default definePageConfig({ navigationBarTitleText: '离岗交接' });
