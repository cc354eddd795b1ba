export default definePageConfig({ navigationBarTitleText: '我是网格员' });
