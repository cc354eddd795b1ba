export default definePageConfig({ navigationBarTitleText: '外发消息', onReachBottomDistance: 200 });
