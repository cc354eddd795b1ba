export default definePageConfig({ navigationBarTitleText: '填写处置结果' });
