export default definePageConfig({ navigationBarTitleText: '奖励和问责' });
