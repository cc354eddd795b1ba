export default definePageConfig({ navigationBarTitleText: '重污染天气应急' });
