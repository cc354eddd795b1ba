export default definePageConfig({ navigationBarTitleText: '参与奖抽奖' });
