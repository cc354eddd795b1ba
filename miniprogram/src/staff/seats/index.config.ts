export default definePageConfig({ navigationBarTitleText: '席位与邀请码' });
