export default definePageConfig({ navigationBarTitleText: '参训情况' });
