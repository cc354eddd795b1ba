export default definePageConfig({ navigationBarTitleText: '准备抽奖' });
