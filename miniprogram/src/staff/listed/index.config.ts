export default definePageConfig({ navigationBarTitleText: '督办与会商', onReachBottomDistance: 200 });
