// Generated from docs/openapi.json by `npm run generate`; do not edit.

export interface paths {
    "/api/v1/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SettingsController_settings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HealthController_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HealthController_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/media": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MediaController_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/media/{hash}/{variant}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MediaController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/outbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OutboxController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/outbox/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OutboxController_replay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/wechat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["IdentityController_login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["IdentityController_refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["IdentityController_logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IdentityController_myself"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/seats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IdentityController_seatList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/seats/{id}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["IdentityController_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/seats/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["IdentityController_claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DepartmentsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/department-seats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DepartmentsController_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/wechat/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ConsentsController_list"];
        put?: never;
        post: operations["ConsentsController_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/wechat/push/mini": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MiniPushController_verify"];
        put?: never;
        post: operations["MiniPushController_receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scenes/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CodesController_scene"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/grids/{id}/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CodesController_gridCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/campaigns/{id}/poster": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CampaignCodeController_poster"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/squads/{id}/picture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SquadCodeController_picture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/wechat/phone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PhoneController_mine"];
        put?: never;
        post: operations["PhoneController_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/wechat/phone/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PhoneController_remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/wechat/official": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OfficialController_check"];
        put?: never;
        post: operations["OfficialController_push"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/robots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RobotsController_list"];
        put?: never;
        post: operations["RobotsController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/robots/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RobotsController_test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/robots/{id}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RobotsController_remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/enter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["GroupsController_enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GroupsController_list"];
        put?: never;
        post: operations["GroupsController_bind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/groups/{id}/unbind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["GroupsController_unbind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grids": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GridsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grids/boundaries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GridsController_boundaries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grids/locate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GridsController_locate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grids/boundary-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["GridsController_importBoundaries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NoticesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NoticesController_unread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NoticesController_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TipsController_categoryList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TipsController_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tips/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TipsController_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tips/nearby": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TipsController_nearby"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tips/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TipsController_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tips/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TipsController_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tips/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DuplicatesController_similar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tips/followed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DuplicatesController_followed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tips/{id}/followed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DuplicatesController_followedDetail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tips/{id}/follow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DuplicatesController_follow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tips/{id}/unfollow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DuplicatesController_unfollow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/hot-spots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HotSpotsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["QueueController_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/queue/map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["QueueController_map"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/moves/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["QueueController_bulkMove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SavedViewsController_list"];
        put?: never;
        post: operations["SavedViewsController_save"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SavedViewsController_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/views/{id}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SavedViewsController_remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AlertsController_list"];
        put?: never;
        post: operations["AlertsController_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/alerts/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AlertsController_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/routing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RoutingController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/routing/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RoutingController_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/routing/try": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RoutingController_try"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/routing/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RoutingController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/routing/rules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RoutingController_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/routing/rules/{id}/switch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RoutingController_enable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/routing/rules/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RoutingController_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/routing/rules/{id}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RoutingController_remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/tips/{id}/routing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TipRoutingController_routing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tips/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ConversationController_list"];
        put?: never;
        post: operations["ConversationController_write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TemplatesController_list"];
        put?: never;
        post: operations["TemplatesController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/templates/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TemplatesController_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PointsController_summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/points/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PointsController_entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/points/entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PointsController_entry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/points/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RulesController_list"];
        put?: never;
        post: operations["RulesController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/points/rules/trial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RulesController_trial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/points/penalties/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PenaltiesController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/points/penalties/{id}/appeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PenaltiesController_appeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/points/penalties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StaffPenaltiesController_list"];
        put?: never;
        post: operations["StaffPenaltiesController_impose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/points/penalties/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StaffPenaltiesController_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/tips/{id}/points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CorrectionsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/tips/{id}/points/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CorrectionsController_takeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rewards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RewardsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rewards/{id}/redemptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RewardsController_redeem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/redemptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RewardsController_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/redemptions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RewardsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/redemptions/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RewardsController_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/rewards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StaffRewardsController_list"];
        put?: never;
        post: operations["StaffRewardsController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/rewards/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StaffRewardsController_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/redemptions/lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StaffRewardsController_lookUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/redemptions/{id}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StaffRewardsController_handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/redemptions/{id}/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StaffRewardsController_takeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/redemptions/{id}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CashController_look"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/redemptions/{id}/transfer/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CashController_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/cash/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StaffCashController_waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/cash/approvals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StaffCashController_say"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/cash/reconciliation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StaffCashController_reconciled"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/cash/differences/{id}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StaffCashController_settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/wechat/pay/notify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NotifyController_notify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReferralsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/referrals/{id}/number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReferralsController_number"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/referrals/{id}/chase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReferralsController_chase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/district/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DistrictController_receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/listed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ListedController_list"];
        put?: never;
        post: operations["ListedController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/listed/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ListedController_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/listed/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ListedController_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/listed-candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ListedTipsController_candidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/listed/{id}/tips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ListedTipsController_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MeetingsController_list"];
        put?: never;
        post: operations["MeetingsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/meetings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MeetingsController_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/meetings/{id}/conclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MeetingsController_conclude"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/meeting-tasks/{id}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MeetingsController_done"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/tips/{id}/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MeetingsController_ofTip"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/tips/{id}/upward-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["UpwardController_view"];
        put?: never;
        post: operations["UpwardController_save"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/tips/{id}/upward-report/next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["UpwardController_next"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/tips/{id}/upward-report/sent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["UpwardController_sent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/tips/{id}/upward-report/docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["UpwardController_word"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CalendarController_view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/calendar/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CalendarController_set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/calendar/days/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CalendarController_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/assessment/periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PeriodsController_list"];
        put?: never;
        post: operations["PeriodsController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/assessment/new-period": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PeriodsController_fresh"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/assessment/trial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PeriodsController_trial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/assessment/periods/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PeriodsController_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/assessment/periods/{id}/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PeriodsController_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/assessment/periods/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PeriodsController_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/assessment/periods/{id}/unit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ResultsController_unit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/assessment/periods/{id}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ResultsController_cases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/assessment/periods/{id}/appeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ResultsController_list"];
        put?: never;
        post: operations["ResultsController_raise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/assessment/appeals/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ResultsController_decideAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/assessment/periods/{id}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ResultsController_proposed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/assessment/proposals/{id}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ResultsController_explain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/assessment/proposals/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ResultsController_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/assessment/periods/{id}/xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ResultsController_excel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/assessment/periods/{id}/docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ResultsController_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/inspections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["InspectionsController_list"];
        put?: never;
        post: operations["InspectionsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/inspections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["InspectionsController_round"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/inspections/{id}/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["InspectionsController_summarize"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/inspections/{id}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["InspectionsController_find"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["InspectionsController_findings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/findings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["InspectionsController_finding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/findings/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["InspectionsController_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/bulletins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BulletinsController_list"];
        put?: never;
        post: operations["BulletinsController_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/bulletins/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BulletinsController_detail"];
        put?: never;
        post: operations["BulletinsController_save"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/bulletins/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BulletinsController_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/bulletins/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BulletinsController_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/bulletins/{id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BulletinsController_receipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/bulletins/{id}/readers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BulletinsController_readers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/bulletins/{id}/docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BulletinsController_word"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/bulletins/{id}/xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BulletinsController_excel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/weekly": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["WeeklyController_week"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/weekly/{week}/{gridId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["WeeklyController_view"];
        put?: never;
        post: operations["WeeklyController_save"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/weekly/{week}/{gridId}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["WeeklyController_cases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/weekly/{week}/{gridId}/sent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["WeeklyController_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/weekly/{week}/{gridId}/addenda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["WeeklyController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/weekly/{week}/{gridId}/docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["WeeklyController_word"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CampaignsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CampaignsController_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CampaignsController_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/sign-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CampaignsController_signUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CampaignsController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CampaignsController_signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StaffCampaignsController_list"];
        put?: never;
        post: operations["StaffCampaignsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/campaigns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StaffCampaignsController_detail"];
        put?: never;
        post: operations["StaffCampaignsController_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/campaigns/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StaffCampaignsController_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/campaigns/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StaffCampaignsController_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/campaigns/{id}/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OnSiteController_code"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/campaigns/{id}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OnSiteController_people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/campaigns/{id}/present": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OnSiteController_present"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/campaigns/{id}/head-count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OnSiteController_count"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/campaigns/{id}/venue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OnSiteController_venue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/campaigns/{id}/photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OnSiteController_photos"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/campaign-photos/{id}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OnSiteController_removePhoto"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/trainings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TrainingsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/trainings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TrainingsController_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/trainings/{id}/remind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TrainingsController_remind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/trainings/{id}/xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TrainingsController_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/draws": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DrawsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/draws/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DrawsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/draws/{id}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DrawsController_record"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/draws/{id}/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DrawsController_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/draws": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StaffDrawsController_list"];
        put?: never;
        post: operations["StaffDrawsController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/draws/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StaffDrawsController_one"];
        put?: never;
        post: operations["StaffDrawsController_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/draws/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StaffDrawsController_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/draws/{id}/draw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StaffDrawsController_draw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/draws/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StaffDrawsController_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/squads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SquadsController_found"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/squads/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SquadsController_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/squads/lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SquadsController_lookUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/squads/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SquadsController_join"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/squads/{id}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SquadsController_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/squads/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SquadsController_members"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/squads/{id}/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SquadsController_newCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/squads/{id}/deputy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SquadsController_deputy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/squad-members/{id}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SquadMembersController_remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/squad-members/{id}/captain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SquadMembersController_handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/squads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StaffSquadsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/squads/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StaffSquadsController_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/squads/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StaffSquadsController_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/squads/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StaffSquadsController_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/squads/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StaffSquadsController_members"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/squads/{id}/captain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StaffSquadsController_appoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/squads/{id}/shifts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ShiftsController_coming"];
        put?: never;
        post: operations["ShiftsController_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/squads/{id}/shifts/past": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ShiftsController_past"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shifts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ShiftsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shifts/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ShiftsController_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shifts/{id}/sign-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ShiftsController_signUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shifts/{id}/drop-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ShiftsController_dropOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shifts/{id}/in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ShiftsController_signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shifts/{id}/out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ShiftsController_signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shifts/{id}/by-hand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ShiftsController_byHand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HoursController_mine"];
        put?: never;
        post: operations["HoursController_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hours/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HoursController_summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hours/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["HoursController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/squads/{id}/hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HoursController_toVouch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/squads/{id}/hours/vouch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["HoursController_vouch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hours/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["HoursController_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StaffHoursController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/hours/certify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StaffHoursController_certify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/hours/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StaffHoursController_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/hours/{id}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StaffHoursController_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CertificatesController_mine"];
        put?: never;
        post: operations["CertificatesController_issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/certificates/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CertificatesController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/certificates/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CertificatesController_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rankings/squads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RankingController_squads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rankings/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RankingController_people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rankings/people/enter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RankingController_enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rankings/people/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RankingController_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/squads/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RankingController_staffFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/source-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SourcesController_kinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SourcesController_list"];
        put?: never;
        post: operations["SourcesController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/sources/map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SourcesController_map"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/sources/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SourcesController_similar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/tips/{id}/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SourcesController_ofTip"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/sources/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SourcesController_detail"];
        put?: never;
        post: operations["SourcesController_edit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/sources/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SourcesController_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/sources/{id}/inspections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SourcesController_inspect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/sources/{id}/inspections/{entryId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SourcesController_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/sources-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SourcesFileController_out"];
        put?: never;
        post: operations["SourcesFileController_in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/patrol/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PatrolController_today"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/patrol/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PatrolController_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/patrol/checks/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PatrolController_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/patrol/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PatrolController_items"];
        put?: never;
        post: operations["PatrolController_save"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/patrol/items/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PatrolController_stop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/patrol/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PatrolFindingsController_list"];
        put?: never;
        post: operations["PatrolFindingsController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/patrol/findings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PatrolFindingsController_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/patrol/findings/{id}/recheck": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PatrolFindingsController_recheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/patrol/findings/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PatrolFindingsController_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/patrol/findings/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PatrolFindingsController_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/roster": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RosterController_overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/roster/grids/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RosterController_place"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/roster/seats/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RosterController_seat"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/roster/seats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RosterController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/roster/seats/{id}/deputy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RosterController_deputy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/roster/seats/{id}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RosterController_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/roster/leaves/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RosterController_back"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/roster/seats/{id}/handover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RosterController_cases"];
        put?: never;
        post: operations["RosterController_handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/roster/leading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RosterController_addLeading"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/roster/leading/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RosterController_endLeading"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/roster/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RosterController_addUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/roster/units/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RosterController_endUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/roster/xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RosterController_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/roster/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RosterController_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/dashboard/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DashboardController_today"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/dashboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DashboardController_board"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/dashboard/heat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DashboardController_heat"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/dashboard/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DashboardController_cases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/dashboard/xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DashboardController_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicFiguresController_view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ContentController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/content/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ContentController_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        PointView: {
            /** @description degrees, GCJ-02 */
            lng: number;
            lat: number;
        };
        SettingsView: {
            demo: boolean;
            apiVersion: string;
            /** @description login page for the h5 build */
            h5LoginUrl: string | null;
            mapCentre: components["schemas"]["PointView"];
            boundariesSchematic: boolean;
        };
        HealthView: {
            status: string;
        };
        MediaView: {
            id: string;
            /** @description pixels */
            width: number;
            /** @description pixels */
            height: number;
            /** @description signed, relative, expires in about an hour */
            url: string;
            thumbUrl: string;
        };
        OutboxView: {
            id: string;
            topic: string;
            /** @enum {string} */
            state: "pending" | "done" | "dead";
            attempts: number;
            lastError: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            nextAttemptAt: string | null;
        };
        OutboxPage: {
            items: components["schemas"]["OutboxView"][];
            nextCursor: string | null;
        };
        LoginBody: {
            code: string;
        };
        /** @enum {string} */
        Role: "resident" | "volunteer" | "patrol_member" | "grid_head" | "community_director" | "office" | "department_staff" | "admin";
        MySeat: {
            id: string;
            role: components["schemas"]["Role"];
            gridId: string;
            gridName: string;
            level: number;
            /** @description held during somebody's leave */
            standIn?: boolean;
        };
        MeView: {
            id: string;
            displayName: string | null;
            roles: string[];
            seats: components["schemas"]["MySeat"][];
            unread: number;
        };
        LoginView: {
            accessToken: string;
            /** Format: date-time */
            accessExpiresAt: string;
            refreshToken: string;
            account: components["schemas"]["MeView"];
        };
        RefreshBody: {
            refreshToken: string;
        };
        SessionView: {
            accessToken: string;
            /** Format: date-time */
            accessExpiresAt: string;
            refreshToken: string;
        };
        InvitationState: {
            /** Format: date-time */
            expiresAt: string;
        };
        SeatView: {
            id: string;
            role: components["schemas"]["Role"];
            roleName: string;
            gridId: string;
            gridName: string;
            /** @description of seats in a department */
            departmentName: string | null;
            personName: string | null;
            claimed: boolean;
            invitation: components["schemas"]["InvitationState"] | null;
            mayInvite: boolean;
            /** @description the office may end it */
            mayEnd: boolean;
        };
        SeatList: {
            items: components["schemas"]["SeatView"][];
        };
        InvitationView: {
            /** @description shown once; only its hash is kept */
            code: string;
            /** Format: date-time */
            expiresAt: string;
        };
        ClaimBody: {
            code: string;
        };
        DepartmentView: {
            id: string;
            code: string;
            name: string;
        };
        DepartmentList: {
            items: components["schemas"]["DepartmentView"][];
        };
        GiveSeat: {
            /** @description client-made key; a repeat with the same key is answered, not done again */
            key: string;
            departmentId: string;
            personName: string;
        };
        SeatId: {
            id: string;
        };
        /** @enum {string} */
        ReminderKind: "progress" | "message" | "task";
        ReminderView: {
            kind: components["schemas"]["ReminderKind"];
            name: string;
            /** @description template id for wx.requestSubscribeMessage */
            template: string;
            /** @description how many more the person allows */
            remaining: number;
        };
        ReminderList: {
            items: components["schemas"]["ReminderView"][];
        };
        AcceptBody: {
            /** @description client-made key; a repeat with the same key is answered, not done again */
            key: string;
            /** @description kinds the person answered "accept" to */
            accepted: ("progress" | "message" | "task")[];
        };
        /** @enum {string} */
        SceneKind: "grid" | "squad" | "voucher" | "campaign";
        SceneView: {
            kind: components["schemas"]["SceneKind"];
            targetId: string;
            /** @description name of the grid */
            name: string | null;
        };
        GridCode: {
            gridId: string;
            gridName: string;
            /** @description what the code holds */
            scene: string;
            /** @description data: address of the picture, PNG or JPEG */
            picture: string;
        };
        CampaignPoster: {
            title: string;
            place: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            /** @description data: address of the picture, PNG or JPEG */
            picture: string;
        };
        SquadCode: {
            /** @description data: address of the picture, PNG or JPEG */
            picture: string;
        };
        PhoneView: {
            /** @description such as 138****5678 */
            phone: string | null;
        };
        PhoneBody: {
            code: string;
        };
        RobotView: {
            id: string;
            name: string;
            gridId: string;
            gridName: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            lastSentAt: string | null;
            /** @description why the last message did not arrive */
            lastError: string | null;
        };
        RobotPage: {
            items: components["schemas"]["RobotView"][];
            nextCursor: string | null;
        };
        AddRobot: {
            /** @description client-made key; a repeat with the same key is answered, not done again */
            key: string;
            gridId: string;
            name: string;
            /** @description webhook address as WeCom shows it; never shown again */
            url: string;
        };
        EnterBody: {
            /** @description encryptedData of wx.getGroupEnterInfo */
            encryptedData: string;
            /** @description iv of wx.getGroupEnterInfo */
            iv: string;
        };
        GroupView: {
            id: string;
            name: string;
            gridId: string;
            gridName: string;
            /** Format: date-time */
            confirmedAt: string;
        };
        EnteredView: {
            /** @description null: no official has confirmed the group */
            group: components["schemas"]["GroupView"] | null;
            /** @description the person may bind it */
            mayBind: boolean;
        };
        BindBody: {
            /** @description encryptedData of wx.getGroupEnterInfo */
            encryptedData: string;
            /** @description iv of wx.getGroupEnterInfo */
            iv: string;
            gridId: string;
            name: string;
        };
        GroupPage: {
            items: components["schemas"]["GroupView"][];
            nextCursor: string | null;
        };
        GridView: {
            id: string;
            /** @description 1 subdistrict, 2 community, 3 grid */
            level: number;
            parentId: string | null;
            name: string;
            fullName: string;
            aliases: string[];
        };
        GridList: {
            /** @description the boundaries are 示意, not surveyed */
            schematic: boolean;
            items: components["schemas"]["GridView"][];
        };
        LocatedGrid: {
            id: string;
            fullName: string;
            communityName: string;
        };
        GridRef: {
            id: string;
            fullName: string;
        };
        LocateView: {
            grid: components["schemas"]["LocatedGrid"] | null;
            neighbours: components["schemas"]["GridRef"][];
            reason: string;
            schematic: boolean;
        };
        BoundaryImport: {
            /** @enum {string} */
            crs: "gcj02" | "wgs84" | "bd09" | "cgcs2000";
            schematic: boolean;
            dryRun: boolean;
            /** @description GeoJSON FeatureCollection */
            collection: Record<string, never>;
        };
        BoundaryFinding: {
            code: string;
            message: string;
            names: string[];
        };
        BoundaryReportView: {
            /** @description false: nothing was imported */
            ok: boolean;
            grids: number;
            /** @description the file itself says that it is 示意 */
            schematic: boolean;
            /** @description of which at most 200 are listed */
            errorCount: number;
            errors: components["schemas"]["BoundaryFinding"][];
            warnings: components["schemas"]["BoundaryFinding"][];
        };
        NoticeView: {
            id: string;
            kind: string;
            title: string;
            body: string;
            tipId: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            readAt: string | null;
        };
        NoticePage: {
            items: components["schemas"]["NoticeView"][];
            nextCursor: string | null;
        };
        UnreadCounts: {
            /** @description of every kind, those not named here too */
            total: number;
            tip: number;
            followed: number;
            message: number;
            task: number;
        };
        ReadBody: {
            ids?: string[];
            all?: boolean;
        };
        UnreadView: {
            unread: number;
        };
        /** @enum {string} */
        Severity: "minor" | "ordinary" | "live" | "major";
        CategoryView: {
            code: string;
            name: string;
            severity: components["schemas"]["Severity"];
            acceptLimit: string;
            handleLimit: string;
            hint: string;
        };
        CategoryList: {
            items: components["schemas"]["CategoryView"][];
        };
        SubmitTip: {
            /** @description client-made key; a repeat with the same key is answered, not done again */
            key: string;
            categoryCode: string;
            text: string;
            /** @description degrees, GCJ-02 */
            lng: number;
            /** @description degrees, GCJ-02 */
            lat: number;
            placeText: string;
            /** @enum {string} */
            occurrence: "now" | "again" | "none";
            anonymous: boolean;
            mediaIds: string[];
        };
        /** @enum {string} */
        TipState: "triage" | "dispatched" | "handling" | "checking" | "closed" | "reopen_requested" | "on_hold" | "referred" | "merged" | "refused" | "appealing" | "withdrawn";
        TipGrid: {
            id: string;
            fullName: string;
            communityName: string;
        };
        TipReceipt: {
            id: string;
            number: string;
            state: components["schemas"]["TipState"];
            grid: components["schemas"]["TipGrid"] | null;
            routing: string;
            /** Format: date-time */
            submittedAt: string;
        };
        TipSummary: {
            id: string;
            number: string;
            categoryCode: string;
            categoryName: string;
            state: components["schemas"]["TipState"];
            stateName: string;
            placeText: string;
            gridName: string | null;
            /** Format: date-time */
            submittedAt: string;
            /** Format: date-time */
            updatedAt: string;
            thumbUrl: string | null;
            needsFeedback: boolean;
            anonymous: boolean;
        };
        TipPage: {
            items: components["schemas"]["TipSummary"][];
            nextCursor: string | null;
        };
        NearbyTip: {
            id: string;
            categoryName: string;
            state: components["schemas"]["TipState"];
            stateName: string;
            /** @description degrees, GCJ-02, centre of a 100 m cell */
            lng: number;
            lat: number;
            /** Format: date-time */
            submittedAt: string;
            /** @description metres */
            distance: number;
        };
        NearbyList: {
            items: components["schemas"]["NearbyTip"][];
        };
        /** @enum {string} */
        Occurrence: "now" | "again" | "none";
        Photo: {
            id: string;
            url: string;
            thumbUrl: string;
        };
        /** @enum {string} */
        Action: "submit" | "alarm" | "limits_changed" | "district" | "handover" | "dispatch" | "accept" | "handle" | "pass" | "rework" | "confirm_fixed" | "say_not_fixed" | "reopen" | "uphold" | "order_rectify" | "return" | "escalate" | "assign" | "reroute" | "request_extension" | "approve_extension" | "reject_extension" | "request_hold" | "approve_hold" | "reject_hold" | "lift_hold" | "refer" | "refer_answer" | "refer_back" | "mark_major" | "judge" | "merge" | "unmerge" | "refuse" | "appeal" | "appeal_accept" | "appeal_reject" | "withdraw" | "auto_escalate";
        TimelineLine: {
            id: string;
            /** Format: date-time */
            at: string;
            action: components["schemas"]["Action"];
            title: string;
            note: string | null;
            /** @description what was decided: to whom, how long, why */
            detail: string | null;
            /** @description never a person */
            actor: string;
            photos: components["schemas"]["Photo"][];
        };
        /** @enum {string} */
        Need: "no" | "optional" | "required";
        OutcomeChoice: {
            code: string;
            label: string;
            photos: components["schemas"]["Need"];
        };
        DateNeed: {
            label: string;
            /** @description at most so many days from today */
            days: number;
        };
        Choice: {
            code: string;
            label: string;
        };
        MoveNeeds: {
            note: components["schemas"]["Need"];
            photos: components["schemas"]["Need"];
            outcome?: components["schemas"]["OutcomeChoice"][];
            grid?: boolean;
            /** @description a community is possible as well */
            communities?: boolean;
            /** @description a department instead of a grid */
            department?: boolean;
            date?: components["schemas"]["DateNeed"];
            reasons?: components["schemas"]["Choice"][];
            shares?: components["schemas"]["Choice"][];
            verdicts?: components["schemas"]["Choice"][];
            /** @description number of another tip */
            target?: boolean;
            /** @description a corrected category, point, or both */
            place?: boolean;
        };
        MoveView: {
            move: string;
            label: string;
            needs: components["schemas"]["MoveNeeds"];
            danger?: boolean;
            /** @description not the ordinary next step */
            secondary?: boolean;
        };
        /** @enum {string} */
        TipOrigin: "app" | "official";
        /** @enum {string} */
        ClockName: "accept" | "handle" | "check";
        ClockView: {
            clock: components["schemas"]["ClockName"];
            label: string;
            limitText: string;
            /** @description above 100: overdue */
            usedPercent: number;
            /** Format: date-time */
            dueAt: string | null;
            running: boolean;
            leftText: string;
        };
        RequestView: {
            /** @enum {string} */
            kind: "extension" | "hold";
            /** Format: date-time */
            until: string | null;
        };
        MergedView: {
            id: string;
            number: string;
        };
        RefusalView: {
            code: string;
            label: string;
        };
        TipDetail: {
            id: string;
            number: string;
            categoryCode: string;
            categoryName: string;
            state: components["schemas"]["TipState"];
            stateName: string;
            placeText: string;
            gridName: string | null;
            /** Format: date-time */
            submittedAt: string;
            /** Format: date-time */
            updatedAt: string;
            thumbUrl: string | null;
            needsFeedback: boolean;
            anonymous: boolean;
            text: string;
            /** @description degrees, GCJ-02 */
            lng: number;
            lat: number;
            occurrence: components["schemas"]["Occurrence"];
            grid: components["schemas"]["TipGrid"] | null;
            routing: string;
            version: number;
            photos: components["schemas"]["Photo"][];
            timeline: components["schemas"]["TimelineLine"][];
            moves: components["schemas"]["MoveView"][];
            elapsedSeconds: number | null;
            category: components["schemas"]["CategoryView"];
            mine: boolean;
            origin: components["schemas"]["TipOrigin"];
            severity: components["schemas"]["Severity"];
            /** @description 3 grid, 2 community, 1 subdistrict */
            level: number;
            holderName: string;
            departmentName: string | null;
            clocks: components["schemas"]["ClockView"][];
            /** Format: date-time */
            dueAt: string | null;
            overdue: boolean;
            request?: components["schemas"]["RequestView"];
            mergedInto?: components["schemas"]["MergedView"];
            refusal?: components["schemas"]["RefusalView"];
            /** Format: date-time */
            heldUntil: string | null;
            /** Format: date-time */
            rectifyBy: string | null;
            /** Format: date-time */
            judgeBy: string | null;
        };
        MoveTip: {
            /** @description client-made key; a repeat with the same key is answered, not done again */
            key: string;
            /** @enum {string} */
            move: "dispatch" | "accept" | "handle" | "pass" | "rework" | "confirm_fixed" | "say_not_fixed" | "reopen" | "uphold" | "order_rectify" | "return" | "escalate" | "assign" | "reroute" | "request_extension" | "approve_extension" | "reject_extension" | "request_hold" | "approve_hold" | "reject_hold" | "lift_hold" | "refer" | "refer_answer" | "refer_back" | "mark_major" | "judge" | "merge" | "unmerge" | "refuse" | "appeal" | "appeal_accept" | "appeal_reject" | "withdraw" | "auto_escalate";
            version: number;
            note?: string;
            /** @enum {string} */
            outcome?: "fixed" | "dissuaded" | "not_found";
            mediaIds?: string[];
            gridId?: string;
            departmentId?: string;
            /** @description day in Beijing, YYYY-MM-DD */
            date?: string;
            /** @enum {string} */
            reason?: "not_air" | "outside" | "unclear" | "repeated" | "settled" | "legal" | "malicious";
            /** @enum {string} */
            share?: "half" | "full";
            /** @enum {string} */
            verdict?: "major" | "ordinary";
            targetNumber?: string;
            categoryCode?: string;
            /** @description degrees, GCJ-02 */
            lng?: number;
            /** @description degrees, GCJ-02 */
            lat?: number;
        };
        SimilarTip: {
            id: string;
            categoryCode: string;
            categoryName: string;
            state: components["schemas"]["TipState"];
            stateName: string;
            gridName: string | null;
            /** @description degrees, GCJ-02, centre of a 100 m cell */
            lng: number;
            lat: number;
            /** Format: date-time */
            submittedAt: string;
            /** @description only after the check has passed */
            thumbUrl: string | null;
            /** @description metres, rounded up to tens */
            distance: number;
            /** @description the own report of the person asking */
            mine: boolean;
            following: boolean;
        };
        SimilarList: {
            items: components["schemas"]["SimilarTip"][];
        };
        FollowedTip: {
            id: string;
            categoryCode: string;
            categoryName: string;
            state: components["schemas"]["TipState"];
            stateName: string;
            gridName: string | null;
            /** @description degrees, GCJ-02, centre of a 100 m cell */
            lng: number;
            lat: number;
            /** Format: date-time */
            submittedAt: string;
            /** @description only after the check has passed */
            thumbUrl: string | null;
            number: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            joinedAt: string;
        };
        FollowedPage: {
            items: components["schemas"]["FollowedTip"][];
            nextCursor: string | null;
        };
        FollowedDetail: {
            id: string;
            categoryCode: string;
            categoryName: string;
            state: components["schemas"]["TipState"];
            stateName: string;
            gridName: string | null;
            /** @description degrees, GCJ-02, centre of a 100 m cell */
            lng: number;
            lat: number;
            /** Format: date-time */
            submittedAt: string;
            /** @description only after the check has passed */
            thumbUrl: string | null;
            number: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            joinedAt: string;
            gridId: string | null;
            followers: number;
            photos: components["schemas"]["Photo"][];
            timeline: components["schemas"]["TimelineLine"][];
        };
        FollowBody: {
            /** @description client-made key; a repeat with the same key is answered, not done again */
            key: string;
        };
        StandingView: {
            following: boolean;
            followers: number;
        };
        HotSpotCategory: {
            code: string;
            name: string;
            count: number;
        };
        HotSpotTip: {
            id: string;
            number: string;
            categoryName: string;
            state: components["schemas"]["TipState"];
            stateName: string;
            /** Format: date-time */
            submittedAt: string;
        };
        HotSpotView: {
            /** @description id of its oldest tip */
            id: string;
            /** @description degrees, GCJ-02, mean place of its tips */
            lng: number;
            lat: number;
            /** @description grid of most of its tips; null outside every grid */
            gridName: string | null;
            count: number;
            categories: components["schemas"]["HotSpotCategory"][];
            /** Format: date-time */
            firstAt: string;
            /** Format: date-time */
            lastAt: string;
            tips: components["schemas"]["HotSpotTip"][];
        };
        HotSpotList: {
            /** @description days looked back */
            days: number;
            /** @description metres */
            radius: number;
            /** @description false: there were more tips or more places than are looked at */
            complete: boolean;
            items: components["schemas"]["HotSpotView"][];
        };
        /** @enum {string} */
        DueBand: "overdue" | "soon" | "later" | "none";
        QueueTip: {
            id: string;
            number: string;
            categoryCode: string;
            categoryName: string;
            state: components["schemas"]["TipState"];
            stateName: string;
            placeText: string;
            gridName: string | null;
            /** Format: date-time */
            submittedAt: string;
            /** Format: date-time */
            updatedAt: string;
            thumbUrl: string | null;
            needsFeedback: boolean;
            anonymous: boolean;
            /** @description 3 grid, 2 community, 1 subdistrict */
            level: number;
            holderName: string;
            departmentName: string | null;
            clocks: components["schemas"]["ClockView"][];
            /** Format: date-time */
            dueAt: string | null;
            overdue: boolean;
            severity: components["schemas"]["Severity"];
            communityName: string;
            /** @description seconds since dispatch */
            elapsedSeconds: number | null;
            occurrence: components["schemas"]["Occurrence"];
            version: number;
            band: components["schemas"]["DueBand"];
            /** @description moves that can be made for several at once */
            bulkMoves: string[];
        };
        QueueCounts: {
            todo: number;
            mine: number;
            all: number;
        };
        QueuePage: {
            items: components["schemas"]["QueueTip"][];
            nextCursor: string | null;
            counts: components["schemas"]["QueueCounts"];
        };
        QueuePin: {
            id: string;
            categoryCode: string;
            categoryName: string;
            /** @description degrees, GCJ-02 */
            lng: number;
            lat: number;
            band: components["schemas"]["DueBand"];
        };
        QueueMap: {
            /** @description at most 200, in the order of the queue */
            pins: components["schemas"]["QueuePin"][];
            /** @description there are more than are shown */
            capped: boolean;
        };
        BulkItem: {
            id: string;
            version: number;
        };
        BulkMoves: {
            /** @description client-made key; a repeat with the same key is answered, not done again */
            key: string;
            /** @enum {string} */
            move: "accept" | "dispatch";
            gridId?: string;
            items: components["schemas"]["BulkItem"][];
        };
        /** @enum {string} */
        BulkOutcome: "done" | "conflict" | "refused";
        BulkResult: {
            id: string;
            /** @description null: not found */
            number: string | null;
            result: components["schemas"]["BulkOutcome"];
            /** @description what happened, in Chinese */
            message: string;
        };
        BulkReport: {
            items: components["schemas"]["BulkResult"][];
        };
        QueueFilters: {
            /** @enum {string} */
            scope?: "todo" | "mine" | "all";
            /** @enum {string} */
            sort?: "due" | "newest";
            /** @enum {string} */
            state?: "triage" | "dispatched" | "handling" | "checking" | "closed" | "reopen_requested" | "on_hold" | "referred" | "merged" | "refused" | "appealing" | "withdrawn";
            category?: string;
            /** @enum {string} */
            severity?: "minor" | "ordinary" | "live" | "major";
            /** @enum {string} */
            holder?: "grid" | "community" | "office" | "department";
            /** @enum {string} */
            overdue?: "yes";
            /** @description hours; overdue ones too */
            dueWithin?: number;
            gridId?: string;
            /** @description any part of it */
            number?: string;
        };
        SavedViewOut: {
            id: string;
            name: string;
            filters: components["schemas"]["QueueFilters"];
            position: number;
        };
        SavedViewList: {
            /** @description at most 20 */
            items: components["schemas"]["SavedViewOut"][];
        };
        SaveView: {
            name: string;
            filters: components["schemas"]["QueueFilters"];
        };
        ChangeView: {
            name?: string;
            position?: number;
        };
        /** @enum {string} */
        AlertLevel: "yellow" | "orange" | "red";
        /** @enum {string} */
        AlertStanding: "planned" | "on" | "over" | "cancelled";
        AlertView: {
            id: string;
            level: components["schemas"]["AlertLevel"];
            reason: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string | null;
            standing: components["schemas"]["AlertStanding"];
        };
        AlertList: {
            current: components["schemas"]["AlertLevel"] | null;
            /** @description names of the categories that an alert speeds up */
            affects: string[];
            /** @description the latest 50 */
            items: components["schemas"]["AlertView"][];
        };
        StartAlert: {
            /** @description client-made key; a repeat with the same key is answered, not done again */
            key: string;
            /** @enum {string} */
            level: "yellow" | "orange" | "red";
            reason: string;
            /** @description UTC, ISO 8601 with milliseconds; without: now */
            startsAt?: string;
            /** @description UTC; without: until it is ended */
            endsAt?: string;
        };
        /** @enum {string} */
        RulePlaceKind: "anywhere" | "grids" | "circle" | "polygon";
        Corner: {
            /** @description degrees, GCJ-02 */
            lng: number;
            /** @description degrees, GCJ-02 */
            lat: number;
        };
        /** @enum {string} */
        RuleDayKind: "every_day" | "workdays" | "free_days" | "weekdays";
        /** @enum {string} */
        RuleTargetKind: "grid" | "office" | "department";
        RoutingRuleView: {
            id: string;
            version: number;
            name: string;
            enabled: boolean;
            /** @description when it applies, in words */
            conditionText: string;
            /** @description who gets it, in words */
            targetText: string;
            /** @description why it cannot apply today */
            problem: string | null;
            categories: string[];
            place: components["schemas"]["RulePlaceKind"];
            gridIds: string[];
            /** @description degrees, GCJ-02 */
            lng?: number;
            lat?: number;
            /** @description metres */
            metres?: number;
            corners?: components["schemas"]["Corner"][];
            days: components["schemas"]["RuleDayKind"];
            weekdays: number[];
            from?: string;
            to?: string;
            happening: boolean;
            severities: string[];
            validFrom?: string;
            validTo?: string;
            target: components["schemas"]["RuleTargetKind"];
            targetGridId?: string;
            targetDepartmentId?: string;
        };
        RoutingRuleList: {
            version: number;
            /** @description as many rules as there can be */
            most: number;
            items: components["schemas"]["RoutingRuleView"][];
        };
        /** @enum {string} */
        RoutingChangeKind: "added" | "changed" | "enabled" | "disabled" | "moved" | "deleted";
        RoutingChangeView: {
            id: string;
            kind: components["schemas"]["RoutingChangeKind"];
            kindName: string;
            ruleName: string;
            ruleVersion: number;
            detail: string;
            actor: string;
            /** Format: date-time */
            at: string;
        };
        RoutingChangePage: {
            items: components["schemas"]["RoutingChangeView"][];
            nextCursor: string | null;
        };
        Neighbour: {
            id: string;
            fullName: string;
        };
        TriedRule: {
            name: string;
            applies: boolean;
            why: string;
        };
        TryView: {
            /** @description outside every grid: people decide */
            triage: boolean;
            holderName: string;
            departmentName: string | null;
            gridName: string | null;
            ruleName: string | null;
            reason: string;
            neighbours: components["schemas"]["Neighbour"][];
            /** @description in order, up to the one that applies */
            tried: components["schemas"]["TriedRule"][];
        };
        WriteRule: {
            /** @description client-made key; a repeat with the same key is answered, not done again */
            key: string;
            /** @description of the whole list */
            version: number;
            name: string;
            categories: string[];
            place: components["schemas"]["RulePlaceKind"];
            gridIds: string[];
            /** @description degrees, GCJ-02 */
            lng?: number;
            /** @description degrees, GCJ-02 */
            lat?: number;
            /** @description metres */
            metres?: number;
            corners?: components["schemas"]["Corner"][];
            days: components["schemas"]["RuleDayKind"];
            weekdays: (1 | 2 | 3 | 4 | 5 | 6 | 7)[];
            from?: string;
            to?: string;
            happening: boolean;
            severities: ("minor" | "ordinary" | "live" | "major")[];
            validFrom?: string;
            validTo?: string;
            target: components["schemas"]["RuleTargetKind"];
            targetGridId?: string;
            targetDepartmentId?: string;
        };
        SwitchRule: {
            /** @description client-made key; a repeat with the same key is answered, not done again */
            key: string;
            /** @description of the whole list */
            version: number;
            enabled: boolean;
        };
        MoveRuleTo: {
            /** @description client-made key; a repeat with the same key is answered, not done again */
            key: string;
            /** @description of the whole list */
            version: number;
            /** @description from 0 */
            to: number;
        };
        DeleteRule: {
            /** @description client-made key; a repeat with the same key is answered, not done again */
            key: string;
            /** @description of the whole list */
            version: number;
        };
        DecidedRule: {
            name: string;
            version: number;
            /** @description the rule in words, as it was then */
            text: string;
        };
        TipRoutingView: {
            reason: string;
            rule: components["schemas"]["DecidedRule"] | null;
            /** @description other grids within 30 m */
            neighbours: components["schemas"]["Neighbour"][];
        };
        /** @enum {string} */
        Speaker: "reporter" | "staff" | "system";
        /** @enum {string} */
        MessageKind: "question" | "answer" | "remark" | "lapsed";
        MessageView: {
            id: string;
            from: components["schemas"]["Speaker"];
            /** @description grid or office, 举报人 or 系统; never a person */
            who: string;
            mine: boolean;
            kind: components["schemas"]["MessageKind"];
            text: string;
            photos: components["schemas"]["Photo"][];
            answersId: string | null;
            /** Format: date-time */
            createdAt: string;
        };
        WaitingView: {
            /** Format: date-time */
            since: string | null;
            /** @description seconds, all waiting for the reporter so far; the clock of the case runs on */
            totalSeconds: number;
        };
        /**
         * @description the side one writes on
         * @enum {string}
         */
        Side: "reporter" | "staff";
        MessagePage: {
            items: components["schemas"]["MessageView"][];
            nextCursor: string | null;
            waiting: components["schemas"]["WaitingView"];
            /** @description the side one writes on */
            side: components["schemas"]["Side"];
            /** @description why nothing more may be written; null when it may */
            closed: string | null;
        };
        WriteMessage: {
            /** @description client-made key; a repeat with the same key is answered, not done again */
            key: string;
            text: string;
            mediaIds?: string[];
            /** @description code of the template the text came from */
            template?: string;
            /**
             * @description staff only: a question (default) starts waiting for the reporter, a remark does not
             * @enum {string}
             */
            kind?: "question" | "remark";
        };
        TemplateView: {
            id: string;
            code: string;
            /** @description a state of the case, or `any` */
            state: string;
            stateName: string;
            /** @description `message` for the conversation, else the move whose note it fills */
            purpose: string;
            purposeName: string;
            title: string;
            text: string;
            position: number;
            /** Format: date-time */
            validFrom: string;
            /** Format: date-time */
            validTo: string | null;
        };
        TemplateList: {
            items: components["schemas"]["TemplateView"][];
        };
        AddTemplate: {
            /** @description client-made key; a repeat with the same key is answered, not done again */
            key: string;
            /** @enum {string} */
            state: "any" | "triage" | "dispatched" | "handling" | "checking" | "closed" | "reopen_requested" | "on_hold" | "referred" | "merged" | "refused" | "appealing" | "withdrawn";
            /** @enum {string} */
            purpose: "message" | "dispatch" | "accept" | "handle" | "pass" | "rework" | "reopen" | "uphold" | "order_rectify" | "mark_major" | "judge" | "request_extension" | "approve_extension" | "reject_extension" | "request_hold" | "approve_hold" | "reject_hold" | "lift_hold" | "return" | "escalate" | "assign" | "reroute" | "refer" | "refer_answer" | "refer_back" | "merge" | "unmerge" | "refuse" | "appeal_accept" | "appeal_reject";
            title: string;
            text: string;
            position?: number;
        };
        ExpiringView: {
            amount: number;
            /** @description the last day, Beijing */
            lastDay: string;
        };
        RuleView: {
            code: string;
            name: string;
            text: string;
        };
        PointsView: {
            balance: number;
            /** @description set aside for redemptions */
            held: number;
            earnedThisMonth: number;
            expiring: components["schemas"]["ExpiringView"] | null;
            rules: components["schemas"]["RuleView"][];
        };
        EntryView: {
            id: string;
            amount: number;
            balanceAfter: number;
            ruleName: string;
            /** @description what it was for; empty when the tip says it */
            memo: string;
            tipId: string | null;
            tipNumber: string | null;
            /** @description the tip is one that the person follows */
            followed: boolean;
            /** Format: date-time */
            at: string;
        };
        EntryPage: {
            items: components["schemas"]["EntryView"][];
            nextCursor: string | null;
        };
        AppliedRule: {
            text: string;
            version: number;
            /** @description first day, Beijing */
            from: string;
        };
        EntryDetail: {
            id: string;
            amount: number;
            balanceAfter: number;
            ruleName: string;
            /** @description what it was for; empty when the tip says it */
            memo: string;
            tipId: string | null;
            tipNumber: string | null;
            /** @description the tip is one that the person follows */
            followed: boolean;
            /** Format: date-time */
            at: string;
            detail: string | null;
            rule: components["schemas"]["AppliedRule"] | null;
            /** @description the last day, Beijing */
            lastDay: string | null;
            /** @description of a penalty, for an appeal */
            penaltyId: string | null;
        };
        /** @enum {string} */
        PointsRuleCode: "verified_tip" | "follower" | "answer_fixed" | "volunteer_hours" | "campaign" | "malicious" | "caps" | "rewards" | "cash" | "expiry";
        RuleField: {
            key: string;
            label: string;
            max: number;
            value: number;
        };
        RuleVersion: {
            text: string;
            /** @description first day, Beijing */
            from: string;
            /** @description last day, Beijing */
            until: string | null;
            current: boolean;
            reason: string | null;
        };
        OfficeRule: {
            code: components["schemas"]["PointsRuleCode"];
            name: string;
            /** @description with the values of the newest version */
            fields: components["schemas"]["RuleField"][];
            versions: components["schemas"]["RuleVersion"][];
        };
        OfficeRules: {
            items: components["schemas"]["OfficeRule"][];
        };
        TryRule: {
            code: components["schemas"]["PointsRuleCode"];
            terms: {
                [key: string]: number;
            };
        };
        TrialView: {
            /** @description YYYY-MM */
            month: string;
            /** @description whether the rule gives points for outcomes */
            comparable: boolean;
            outcomes: number;
            before: number;
            after: number;
            more: number;
            less: number;
        };
        AddRule: {
            code: components["schemas"]["PointsRuleCode"];
            terms: {
                [key: string]: number;
            };
            from: string;
            reason: string;
        };
        /** @enum {string} */
        PenaltyState: "imposed" | "appealed" | "upheld" | "reversed";
        PenaltyView: {
            id: string;
            tipNumber: string;
            state: components["schemas"]["PenaltyState"];
            stateName: string;
            amount: number;
            reason: string;
            /** Format: date-time */
            imposedAt: string;
            appeal: string | null;
            decision: string | null;
        };
        AppealPenalty: {
            text: string;
        };
        StaffPenalty: {
            id: string;
            tipNumber: string;
            state: components["schemas"]["PenaltyState"];
            stateName: string;
            amount: number;
            reason: string;
            /** Format: date-time */
            imposedAt: string;
            appeal: string | null;
            decision: string | null;
            tipId: string;
            /** @description imposed by the person who asks: another one decides */
            own: boolean;
        };
        PenaltyPage: {
            items: components["schemas"]["StaffPenalty"][];
            nextCursor: string | null;
        };
        ImposePenalty: {
            tipId: string;
            reason: string;
        };
        DecidePenalty: {
            reverse: boolean;
            note: string;
        };
        TipAwardView: {
            id: string;
            ruleName: string;
            detail: string | null;
            amount: number;
            reversed: boolean;
            /** Format: date-time */
            at: string;
        };
        TipAwards: {
            items: components["schemas"]["TipAwardView"][];
        };
        TakeBackAward: {
            awardId: string;
            reason: string;
        };
        /** @enum {string} */
        RewardKind: "goods" | "voucher" | "cash";
        CatalogueItem: {
            id: string;
            kind: components["schemas"]["RewardKind"];
            name: string;
            text: string;
            points: number;
            /** @description fen */
            cents: number | null;
            stock: number;
            perMonth: number;
            place: string;
            holdDays: number;
            /** @description why this person cannot redeem it */
            why: string | null;
        };
        CatalogueView: {
            /** @description budgets and limits, one sentence each */
            rules: string[];
            balance: number;
            items: components["schemas"]["CatalogueItem"][];
        };
        Redeem: {
            /** @description client-made key; a repeat with the same key is answered, not done again */
            key: string;
        };
        /** @enum {string} */
        RedemptionState: "held" | "approving" | "paying" | "done" | "cancelled" | "expired";
        RedemptionView: {
            id: string;
            kind: components["schemas"]["RewardKind"];
            rewardName: string;
            place: string;
            points: number;
            /** @description fen */
            cents: number | null;
            state: components["schemas"]["RedemptionState"];
            stateName: string;
            isOpen: boolean;
            /** @description won in a draw, for no points */
            isPrize: boolean;
            /** @description while it can be handed over */
            code: string | null;
            /** @description the last day to fetch it, Beijing */
            lastDay: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            endedAt: string | null;
            note: string | null;
        };
        RedemptionPage: {
            items: components["schemas"]["RedemptionView"][];
            nextCursor: string | null;
        };
        /** @enum {string} */
        RewardAudience: "everybody" | "volunteers";
        StaffReward: {
            id: string;
            kind: components["schemas"]["RewardKind"];
            name: string;
            text: string;
            points: number;
            /** @description fen */
            cents: number | null;
            stock: number;
            perMonth: number;
            place: string;
            holdDays: number;
            audience: components["schemas"]["RewardAudience"];
            open: boolean;
            version: number;
        };
        StaffRewards: {
            items: components["schemas"]["StaffReward"][];
        };
        NewReward: {
            name: string;
            text: string;
            perMonth: number;
            audience: components["schemas"]["RewardAudience"];
            place: string;
            holdDays: number;
            open: boolean;
            /** @description client-made key; a repeat with the same key is answered, not done again */
            key: string;
            kind: components["schemas"]["RewardKind"];
            points: number;
            cents?: number;
            stock: number;
        };
        ChangeReward: {
            name: string;
            text: string;
            perMonth: number;
            audience: components["schemas"]["RewardAudience"];
            place: string;
            holdDays: number;
            open: boolean;
            version: number;
            addStock?: number;
        };
        CodeParam: {
            code: string;
        };
        TakeBack: {
            note: string;
        };
        TransferView: {
            stateName: string;
            ended: boolean;
            /** @description fen */
            cents: number;
            /** @description the person has asked to take it back */
            cancelling: boolean;
            /** @description for wx.requestMerchantTransfer, while it waits for the person */
            packageInfo: string | null;
            mchId: string | null;
            appId: string | null;
            /** @description in a browser of the demo */
            confirmPage: string | null;
        };
        ApprovalView: {
            id: string;
            rewardName: string;
            points: number;
            /** @description fen */
            cents: number;
            /** Format: date-time */
            createdAt: string;
            /** @description people who have agreed */
            agreed: number;
            needed: number;
            /** @description by the person who asks */
            mine: boolean;
        };
        ApprovalPage: {
            items: components["schemas"]["ApprovalView"][];
            nextCursor: string | null;
        };
        SayApproval: {
            approve: boolean;
            note: string;
        };
        TroubleView: {
            outBillNo: string;
            stateName: string;
            trouble: string;
            /** Format: date-time */
            since: string;
        };
        DayView: {
            day: string;
            checked: number;
            differences: number;
            done: boolean;
        };
        DifferenceView: {
            id: string;
            day: string;
            outBillNo: string;
            ours: string;
            theirs: string;
        };
        ReconciliationView: {
            /** @description bills that do not get on */
            troubles: components["schemas"]["TroubleView"][];
            days: components["schemas"]["DayView"][];
            differences: components["schemas"]["DifferenceView"][];
        };
        SettleDifference: {
            note: string;
        };
        /** @enum {string} */
        ReferralState: "sending" | "sent" | "acknowledged" | "answered" | "returned" | "timed_out";
        ReferralView: {
            id: string;
            tipId: string;
            tipNumber: string;
            attempt: number;
            state: components["schemas"]["ReferralState"];
            stateName: string;
            /** @description the district owes an answer */
            open: boolean;
            reason: string;
            outsideNumber: string | null;
            /** Format: date-time */
            referredAt: string;
            /** Format: date-time */
            sentAt: string | null;
            /** Format: date-time */
            acknowledgedAt: string | null;
            /** @description whole days since it was referred, until its answer */
            days: number;
            /** Format: date-time */
            dueAt: string;
            overdue: boolean;
            chases: number;
            /** Format: date-time */
            lastChasedAt: string | null;
            /** Format: date-time */
            nextChaseAt: string | null;
            /** @description may be asked now, by hand */
            canChase: boolean;
            /** @description a platform is connected; otherwise the office hands cases over */
            connected: boolean;
            /** Format: date-time */
            answeredAt: string | null;
            outcomeName: string | null;
            answerText: string | null;
        };
        ReferralPage: {
            items: components["schemas"]["ReferralView"][];
            nextCursor: string | null;
        };
        NumberBody: {
            outsideNumber: string;
        };
        ChaseBody: {
            /** @description as the page shows it; when it was asked since, nothing is done */
            chases: number;
        };
        DistrictEvent: {
            /** @enum {string} */
            type: "acknowledged" | "answered" | "returned";
            referralId: string;
            /** @description for acknowledged */
            outsideNumber?: string;
            /**
             * @description for answered: the outcome of the case
             * @enum {string}
             */
            result?: "fixed" | "dissuaded" | "not_found";
            /** @description for answered */
            text?: string;
            /** @description for returned */
            reason?: string;
        };
        /** @enum {string} */
        ListedState: "proposed" | "open" | "extension_requested" | "check_requested" | "lifted" | "declined";
        ListedSummary: {
            id: string;
            number: string | null;
            state: components["schemas"]["ListedState"];
            stateName: string;
            issuingLevel: number;
            reason: string;
            responsible: string;
            /** Format: date-time */
            deadline: string | null;
            overdue: boolean;
            /** @description days to the end of the deadline, 0 on its last day, negative when past */
            daysLeft: number | null;
            /** Format: date-time */
            createdAt: string;
        };
        ListedPage: {
            items: components["schemas"]["ListedSummary"][];
            nextCursor: string | null;
        };
        ListCase: {
            /** @description client-made key; a repeat with the same key is answered, not done again */
            key: string;
            tipIds: string[];
            reason: string;
            requirement?: string;
            responsibleGridId?: string;
            responsibleDepartmentId?: string;
            responsibleText?: string;
            issuingLevel?: number;
            deadline?: string;
        };
        LinkedTip: {
            id: string;
            number: string;
            categoryName: string;
            placeText: string;
            gridId: string | null;
            gridName: string | null;
            stateName: string;
        };
        ListedLine: {
            id: string;
            /** Format: date-time */
            at: string;
            title: string;
            note: string | null;
            /** @description the grid for which somebody acted */
            actor: string;
            /** Format: date-time */
            deadline: string | null;
            photos: components["schemas"]["Photo"][];
        };
        /** @enum {string} */
        ListedMove: "issue" | "decline" | "progress" | "ask_extension" | "grant_extension" | "refuse_extension" | "report_done" | "check_passed" | "check_failed" | "lift";
        ListedNeeds: {
            note: components["schemas"]["Need"];
            photos: components["schemas"]["Need"];
            /** @description requirement, level and deadline */
            terms: boolean;
            /** @description a new deadline */
            day: boolean;
        };
        ListedMoveView: {
            move: components["schemas"]["ListedMove"];
            label: string;
            needs: components["schemas"]["ListedNeeds"];
            danger: boolean;
        };
        ListedDetail: {
            id: string;
            number: string | null;
            state: components["schemas"]["ListedState"];
            stateName: string;
            issuingLevel: number;
            reason: string;
            responsible: string;
            /** Format: date-time */
            deadline: string | null;
            overdue: boolean;
            /** @description days to the end of the deadline, 0 on its last day, negative when past */
            daysLeft: number | null;
            /** Format: date-time */
            createdAt: string;
            requirement: string;
            /** @description who holds the responsible grid; for staff */
            responsiblePeople: string | null;
            proposedBy: string;
            /** Format: date-time */
            askedDeadline: string | null;
            /** @description a second person has found it put right */
            checked: boolean;
            version: number;
            /** @description this person may link tips and part them again */
            mayLink: boolean;
            tips: components["schemas"]["LinkedTip"][];
            entries: components["schemas"]["ListedLine"][];
            moves: components["schemas"]["ListedMoveView"][];
        };
        MoveListed: {
            /** @description client-made key; a repeat with the same key is answered, not done again */
            key: string;
            /** @enum {string} */
            move: "issue" | "decline" | "progress" | "ask_extension" | "grant_extension" | "refuse_extension" | "report_done" | "check_passed" | "check_failed" | "lift";
            version: number;
            note?: string;
            mediaIds?: string[];
            deadline?: string;
            requirement?: string;
            issuingLevel?: number;
        };
        CandidatePage: {
            items: components["schemas"]["LinkedTip"][];
            nextCursor: string | null;
        };
        ChangeTips: {
            /** @description client-made key; a repeat with the same key is answered, not done again */
            key: string;
            version: number;
            /** @enum {string} */
            action: "link" | "unlink";
            tipIds: string[];
            note?: string;
        };
        /** @enum {string} */
        MeetingKind: "consultation" | "joint_meeting" | "joint_enforcement";
        MeetingSummary: {
            id: string;
            kind: components["schemas"]["MeetingKind"];
            kindName: string;
            level: number;
            gridName: string;
            topic: string;
            /** Format: date-time */
            heldAt: string;
            place: string;
            concluded: boolean;
            tasksOpen: number;
            tasksOverdue: number;
        };
        MeetingPage: {
            items: components["schemas"]["MeetingSummary"][];
            nextCursor: string | null;
        };
        ParticipantField: {
            unit: string;
            name?: string;
        };
        TaskField: {
            text: string;
            unit: string;
            gridId?: string;
            tipId?: string;
            dueDay: string;
        };
        NewMeeting: {
            /** @description client-made key; a repeat with the same key is answered, not done again */
            key: string;
            /** @enum {string} */
            kind: "consultation" | "joint_meeting" | "joint_enforcement";
            topic: string;
            /** Format: date-time */
            heldAt: string;
            place: string;
            participants: components["schemas"]["ParticipantField"][];
            tipIds: string[];
            conclusion?: string;
            tasks?: components["schemas"]["TaskField"][];
        };
        ParticipantView: {
            unit: string;
            name: string | null;
        };
        MeetingTaskView: {
            id: string;
            text: string;
            unit: string;
            tipNumber: string | null;
            /** Format: date-time */
            dueAt: string;
            overdue: boolean;
            /** Format: date-time */
            doneAt: string | null;
            doneNote: string | null;
            /** @description this person may tick it */
            mayTick: boolean;
        };
        MeetingDetail: {
            id: string;
            kind: components["schemas"]["MeetingKind"];
            kindName: string;
            level: number;
            gridName: string;
            topic: string;
            /** Format: date-time */
            heldAt: string;
            place: string;
            concluded: boolean;
            tasksOpen: number;
            tasksOverdue: number;
            conclusion: string | null;
            participants: components["schemas"]["ParticipantView"][];
            tips: components["schemas"]["LinkedTip"][];
            tasks: components["schemas"]["MeetingTaskView"][];
            version: number;
            /** @description this person may write the conclusion and tasks */
            mayConclude: boolean;
        };
        ConcludeMeeting: {
            /** @description client-made key; a repeat with the same key is answered, not done again */
            key: string;
            version: number;
            conclusion: string;
            tasks?: components["schemas"]["TaskField"][];
        };
        TaskDone: {
            note: string;
        };
        MeetingList: {
            items: components["schemas"]["MeetingSummary"][];
        };
        /** @enum {string} */
        UpwardKind: "first" | "continued" | "final";
        UpwardSent: {
            to: string;
            /** Format: date-time */
            at: string;
            /** @description the grid for which somebody sent it */
            by: string;
            channelNote: string;
            late: boolean;
        };
        UpwardLine: {
            sequence: number;
            /** @description 初报, 续报（第 n 次） or 终报 */
            name: string;
            /** Format: date-time */
            savedAt: string;
            /** Format: date-time */
            sentAt: string | null;
            sentTo: string | null;
        };
        UpwardView: {
            tipId: string;
            tipNumber: string;
            sequence: number;
            kind: components["schemas"]["UpwardKind"];
            name: string;
            text: string;
            /** @description drafted just now from the data; nothing is saved yet */
            draft: boolean;
            version: number;
            /** Format: date-time */
            foundAt: string;
            /** Format: date-time */
            dueAt: string | null;
            overdue: boolean;
            /** Format: date-time */
            savedAt: string | null;
            sent: components["schemas"]["UpwardSent"] | null;
            /** @description all saved reports of the case, by number */
            reports: components["schemas"]["UpwardLine"][];
            /** @description continued or final: what may be begun now */
            next: string[];
        };
        SaveUpward: {
            version: number;
            sequence?: number;
            text: string;
        };
        BeginUpward: {
            /** @description client-made key; a repeat with the same key is answered, not done again */
            key: string;
            /** @enum {string} */
            kind: "continued" | "final";
        };
        SendUpward: {
            /** @description client-made key; a repeat with the same key is answered, not done again */
            key: string;
            version: number;
            sequence?: number;
            sentTo: string;
            channelNote: string;
        };
        /** @enum {string} */
        CalendarSource: "published" | "office";
        CalendarYear: {
            year: number;
            /** @description false: only Monday to Friday is counted as worked */
            known: boolean;
            source: components["schemas"]["CalendarSource"] | null;
        };
        CalendarSpecialDay: {
            /** @description Beijing day, YYYY-MM-DD */
            day: string;
            /** @description make-up workday; false: free */
            worked: boolean;
            source: components["schemas"]["CalendarSource"];
            reason: string | null;
            /** @description id of the office's word on it, to take it back */
            id: string | null;
        };
        CalendarChange: {
            id: string;
            day: string;
            worked: boolean;
            reason: string;
            /** Format: date-time */
            at: string;
            /** Format: date-time */
            endedAt: string | null;
        };
        CalendarView: {
            year: number;
            /** @description the year whose holidays are needed and not known */
            missing: number | null;
            years: components["schemas"]["CalendarYear"][];
            /** @description days not as their weekday says, and all days the office has set */
            days: components["schemas"]["CalendarSpecialDay"][];
            /** @description the office's changes of the year, newest first, at most 100 */
            changes: components["schemas"]["CalendarChange"][];
        };
        SetDays: {
            /** @description client-made key; a repeat with the same key is answered, not done again */
            key: string;
            from: string;
            to?: string;
            worked: boolean;
            reason: string;
        };
        /** @enum {string} */
        AssessmentKind: "month" | "quarter";
        /** @enum {string} */
        AssessmentState: "open" | "computed" | "appealing" | "settled" | "published";
        AssessmentSummary: {
            id: string;
            name: string;
            kind: components["schemas"]["AssessmentKind"];
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            state: components["schemas"]["AssessmentState"];
            stateName: string;
        };
        AssessmentPage: {
            items: components["schemas"]["AssessmentSummary"][];
            nextCursor: string | null;
        };
        /** @enum {string} */
        IndicatorCode: "accept_on_time" | "handle_on_time" | "first_pass" | "reporter_fixed" | "own_findings" | "checks_done" | "weekly_on_time" | "findings_corrected";
        IndicatorView: {
            code: components["schemas"]["IndicatorCode"];
            weight: number;
            minimum: number;
            fullAt: number;
            name: string;
            help: string;
        };
        AssessmentTermsView: {
            indicators: components["schemas"]["IndicatorView"][];
            appealDays: number;
            missedMetres: number;
            missedHours: number;
            rewardFrom: number;
        };
        AssessmentSpan: {
            kind: components["schemas"]["AssessmentKind"];
            name: string;
            /** Format: date-time */
            from: string;
        };
        NewAssessment: {
            /** @description what a new period begins with */
            terms: components["schemas"]["AssessmentTermsView"];
            /** @description what can be opened now */
            spans: components["schemas"]["AssessmentSpan"][];
        };
        IndicatorBody: {
            code: components["schemas"]["IndicatorCode"];
            weight: number;
            minimum: number;
            fullAt: number;
        };
        AssessmentTermsBody: {
            indicators: components["schemas"]["IndicatorBody"][];
            appealDays: number;
            missedMetres: number;
            missedHours: number;
            rewardFrom: number;
        };
        TryAssessmentTerms: {
            kind: components["schemas"]["AssessmentKind"];
            terms: components["schemas"]["AssessmentTermsBody"];
        };
        TrialUnit: {
            unitId: string;
            name: string;
            level: number;
            before: number | null;
            after: number | null;
        };
        AssessmentTrial: {
            /** @description the period on which it was tried */
            name: string;
            /** @description from the frozen result of that period */
            frozen: boolean;
            units: components["schemas"]["TrialUnit"][];
        };
        OpenAssessment: {
            kind: components["schemas"]["AssessmentKind"];
            terms: components["schemas"]["AssessmentTermsBody"];
            /** @description client-made key; a repeat with the same key is answered, not done again */
            key: string;
            /** Format: date-time */
            from: string;
            reason: string;
        };
        /** @enum {string} */
        AssessmentMove: "compute" | "open_appeals" | "settle" | "publish";
        AssessmentNextMove: {
            move: components["schemas"]["AssessmentMove"];
            label: string;
            /** @description why it cannot be made yet */
            notYet: string | null;
        };
        UnitScore: {
            unitId: string;
            name: string;
            level: number;
            /** @description the community of a grid */
            parentId: string | null;
            /** @description null: too few outcomes */
            total: number | null;
            /** @description before appeals */
            firstTotal: number | null;
        };
        AssessmentDetail: {
            id: string;
            name: string;
            kind: components["schemas"]["AssessmentKind"];
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            state: components["schemas"]["AssessmentState"];
            stateName: string;
            version: number;
            terms: components["schemas"]["AssessmentTermsView"];
            reason: string;
            /** @description the terms can be changed: it has not begun */
            changeable: boolean;
            /** Format: date-time */
            appealsUntil: string | null;
            /** Format: date-time */
            publishedAt: string | null;
            /** @description for the office */
            next: components["schemas"]["AssessmentNextMove"] | null;
            /** @description appeals that wait, of the units in sight */
            appealsPending: number;
            /** @description proposals that wait, of the units in sight */
            proposalsPending: number;
            /** @description in the order of the roster */
            units: components["schemas"]["UnitScore"][];
        };
        ChangeAssessmentTerms: {
            /** @description client-made key; a repeat with the same key is answered, not done again */
            key: string;
            version: number;
            terms: components["schemas"]["AssessmentTermsBody"];
            reason: string;
        };
        MoveAssessment: {
            move: components["schemas"]["AssessmentMove"];
        };
        /** @enum {string} */
        AssessmentAppealState: "pending" | "granted" | "kept";
        /** @enum {string} */
        AssessedKind: "tip" | "patrol_check" | "weekly_report" | "inspection_finding";
        AssessedCaseView: {
            id: string;
            unitId: string;
            unitName: string;
            kind: components["schemas"]["AssessedKind"];
            kindName: string;
            /** @description id of the tip, check, report or finding */
            subjectId: string;
            label: string;
            /** Format: date-time */
            at: string;
            good: boolean;
            /** @description through an appeal */
            excluded: boolean;
        };
        AppealEffect: {
            unitName: string;
            before: number | null;
            after: number | null;
        };
        AssessmentAppealView: {
            id: string;
            periodId: string;
            unitId: string;
            unitName: string;
            indicator: components["schemas"]["IndicatorCode"];
            indicatorName: string;
            reason: string;
            /** Format: date-time */
            raisedAt: string;
            state: components["schemas"]["AssessmentAppealState"];
            stateName: string;
            note: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            /** @description what it contests */
            cases: components["schemas"]["AssessedCaseView"][];
            /** @description what the decision did */
            effects: components["schemas"]["AppealEffect"][];
            /** @description this person may decide it */
            decidable: boolean;
        };
        AssessedLine: {
            code: components["schemas"]["IndicatorCode"];
            name: string;
            help: string;
            weight: number;
            minimum: number;
            fullAt: number;
            /** @description weight after sharing; null: too few */
            share: number | null;
            total: number;
            good: number;
            /** @description null: too few outcomes */
            score: number | null;
            appeal: components["schemas"]["AssessmentAppealView"] | null;
            /** @description this person may appeal it */
            appealable: boolean;
        };
        AssessedUnit: {
            periodId: string;
            periodName: string;
            stateName: string;
            unitId: string;
            name: string;
            total: number | null;
            firstTotal: number | null;
            /** Format: date-time */
            appealsUntil: string | null;
            /** @description a community as seen from one of its grids: only its own cases are shown */
            partly: boolean;
            lines: components["schemas"]["AssessedLine"][];
        };
        AssessedCasePage: {
            items: components["schemas"]["AssessedCaseView"][];
            nextCursor: string | null;
        };
        AssessmentAppealPage: {
            items: components["schemas"]["AssessmentAppealView"][];
            nextCursor: string | null;
        };
        RaiseAssessmentAppeal: {
            /** @description client-made key; a repeat with the same key is answered, not done again */
            key: string;
            unitId: string;
            indicator: components["schemas"]["IndicatorCode"];
            caseIds: string[];
            reason: string;
        };
        DecideAssessmentAppeal: {
            excludeIds: string[];
            note: string;
        };
        /** @enum {string} */
        ProposalKind: "reward" | "missed" | "unreported" | "delayed";
        ProposalEvidence: {
            kind: components["schemas"]["AssessedKind"];
            id: string;
            label: string;
            /** Format: date-time */
            at: string;
        };
        /** @enum {string} */
        ProposalState: "proposed" | "confirmed" | "dropped";
        AssessmentProposalView: {
            id: string;
            kind: components["schemas"]["ProposalKind"];
            kindName: string;
            unitId: string;
            unitName: string;
            summary: string;
            evidence: components["schemas"]["ProposalEvidence"][];
            state: components["schemas"]["ProposalState"];
            stateName: string;
            explanation: string | null;
            reason: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            /** @description this person may explain it */
            explainable: boolean;
            /** @description this person may decide it */
            decidable: boolean;
            /** @description why the office cannot decide yet */
            notYet: string | null;
        };
        AssessmentProposalPage: {
            items: components["schemas"]["AssessmentProposalView"][];
            nextCursor: string | null;
        };
        ExplainProposal: {
            text: string;
        };
        DecideProposal: {
            confirm: boolean;
            reason: string;
        };
        InspectionSummary: {
            id: string;
            topic: string;
            heldOn: string;
            inspectors: string;
            findings: number;
            /** @description not corrected yet */
            open: number;
            overdue: number;
        };
        InspectionPage: {
            items: components["schemas"]["InspectionSummary"][];
            nextCursor: string | null;
        };
        NewInspection: {
            /** @description client-made key; a repeat with the same key is answered, not done again */
            key: string;
            topic: string;
            heldOn: string;
            inspectors: string;
            visitedIds: string[];
        };
        /** @enum {string} */
        FindingState: "open" | "corrected" | "done" | "withdrawn";
        FindingSummary: {
            id: string;
            inspectionId: string;
            unitName: string;
            text: string;
            placeText: string;
            state: components["schemas"]["FindingState"];
            stateName: string;
            /** Format: date-time */
            dueAt: string;
            overdue: boolean;
        };
        InspectionDetail: {
            id: string;
            topic: string;
            heldOn: string;
            inspectors: string;
            findings: number;
            /** @description not corrected yet */
            open: number;
            overdue: number;
            visited: string[];
            summary: string | null;
            version: number;
            /** @description this person may add findings and write the summary */
            mayWrite: boolean;
            /** @description those of the units this person sees, at most 200 */
            items: components["schemas"]["FindingSummary"][];
        };
        SaveSummary: {
            version: number;
            summary: string;
        };
        NewFinding: {
            /** @description client-made key; a repeat with the same key is answered, not done again */
            key: string;
            unitId: string;
            text: string;
            placeText: string;
            dueDay: string;
            mediaIds: string[];
        };
        FindingPage: {
            items: components["schemas"]["FindingSummary"][];
            nextCursor: string | null;
        };
        FindingEntryView: {
            id: string;
            /** Format: date-time */
            at: string;
            title: string;
            note: string | null;
            /** @description the unit that acted, never a person */
            actor: string;
            /** Format: date-time */
            dueAt: string | null;
            photos: components["schemas"]["Photo"][];
        };
        /** @enum {string} */
        FindingMove: "correct" | "accept" | "send_back" | "withdraw";
        /** @enum {string} */
        PhotoNeed: "required" | "optional" | "no";
        FindingMoveView: {
            move: components["schemas"]["FindingMove"];
            label: string;
            note: boolean;
            photos: components["schemas"]["PhotoNeed"];
            day: boolean;
            danger: boolean;
        };
        FindingDetail: {
            id: string;
            inspectionId: string;
            unitName: string;
            text: string;
            placeText: string;
            state: components["schemas"]["FindingState"];
            stateName: string;
            /** Format: date-time */
            dueAt: string;
            overdue: boolean;
            topic: string;
            version: number;
            entries: components["schemas"]["FindingEntryView"][];
            moves: components["schemas"]["FindingMoveView"][];
        };
        MoveFinding: {
            /** @description client-made key; a repeat with the same key is answered, not done again */
            key: string;
            move: components["schemas"]["FindingMove"];
            version: number;
            note?: string;
            mediaIds?: string[];
            dueDay?: string;
        };
        BulletinSummary: {
            id: string;
            month: string;
            title: string;
            /** Format: date-time */
            publishedAt: string | null;
            /** @description opened by this person */
            read: boolean;
        };
        BulletinList: {
            /** @description the last month that is over */
            lastMonth: string;
            /** @description the latest 60 */
            items: components["schemas"]["BulletinSummary"][];
        };
        NewBulletin: {
            /** @description YYYY-MM, a month that is over */
            month: string;
        };
        CorrectionsView: {
            due: number;
            inTime: number;
        };
        BulletinRowView: {
            name: string;
            received: number;
            filed: number;
            due: number;
            closed: number;
            onTime: number;
            late: number;
            rework: number;
            extended: number;
            handled: number;
            open: number;
            overdue: number;
            /** @description percent; null: fewer than five */
            onTimeRate: number | null;
            reworkRate: number | null;
            extensionRate: number | null;
            corrections: components["schemas"]["CorrectionsView"];
        };
        BulletinFiguresView: {
            whole: components["schemas"]["BulletinRowView"];
            communities: components["schemas"]["BulletinRowView"][];
            categories: components["schemas"]["BulletinRowView"][];
        };
        NoteView: {
            /** Format: date-time */
            at: string;
            text: string;
        };
        BulletinDetail: {
            id: string;
            month: string;
            title: string;
            /** Format: date-time */
            publishedAt: string | null;
            /** @description opened by this person */
            read: boolean;
            text: string;
            figures: components["schemas"]["BulletinFiguresView"];
            /** @description 更正: added after publication */
            notes: components["schemas"]["NoteView"][];
            version: number;
            /** @description this person may edit, publish and correct */
            mayWrite: boolean;
        };
        SaveBulletin: {
            version: number;
            title: string;
            text: string;
        };
        PublishBulletin: {
            version: number;
        };
        NewNote: {
            /** @description client-made key; a repeat with the same key is answered, not done again */
            key: string;
            text: string;
        };
        ReaderView: {
            unitName: string;
            seats: number;
            read: number;
        };
        ReaderList: {
            items: components["schemas"]["ReaderView"][];
        };
        /** @enum {string} */
        WeeklyState: "draft" | "sent";
        WeeklySummary: {
            gridId: string;
            gridName: string;
            /** @description 1 the roll-up, 2 a community */
            level: number;
            state: components["schemas"]["WeeklyState"];
            /** Format: date-time */
            dueAt: string | null;
            /** Format: date-time */
            sentAt: string | null;
            /** @description sent after it was due, or due and not sent */
            late: boolean;
            /** @description reported as 零报告 */
            zero: boolean;
            mayWrite: boolean;
        };
        WeekView: {
            week: string;
            label: string;
            /** @description the week before, if it has reports */
            earlier: string | null;
            later: string | null;
            /** @description this person's communities */
            reports: components["schemas"]["WeeklySummary"][];
            rollUp: components["schemas"]["WeeklySummary"] | null;
        };
        /** @enum {string} */
        FigureName: "received" | "filed" | "refused" | "handled" | "notFound" | "closed" | "due" | "onTime" | "late" | "escalated" | "referred" | "returned" | "rework" | "extended" | "reopened" | "answered" | "satisfied" | "open" | "overdue";
        WeeklyFigure: {
            name: components["schemas"]["FigureName"];
            label: string;
            /** @description what is counted */
            help: string;
            value: number;
            /** @description in the same stretch of the week before */
            last: number;
        };
        WeeklyRate: {
            label: string;
            /** @description such as 93.1%, or 样本不足 for less than 5 */
            value: string;
        };
        WeeklyRow: {
            code: string;
            name: string;
            received: number;
            lastReceived: number;
            handled: number;
            closed: number;
            open: number;
            overdue: number;
        };
        WeeklyCount: {
            code: string;
            name: string;
            count: number;
        };
        WeeklySectionItem: {
            text: string;
            tipId: string | null;
        };
        WeeklySectionView: {
            code: string;
            title: string;
            items: components["schemas"]["WeeklySectionItem"][];
        };
        WeeklyTextsView: {
            problems: string;
            proposals: string;
            outlook: string;
        };
        WeeklyAddendumView: {
            id: string;
            /** Format: date-time */
            at: string;
            /** @description who added it; 系统 for the figures of the whole week */
            author: string;
            text: string;
        };
        WeeklyView: {
            gridId: string;
            gridName: string;
            /** @description 1 the roll-up, 2 a community */
            level: number;
            state: components["schemas"]["WeeklyState"];
            /** Format: date-time */
            dueAt: string | null;
            /** Format: date-time */
            sentAt: string | null;
            /** @description sent after it was due, or due and not sent */
            late: boolean;
            /** @description reported as 零报告 */
            zero: boolean;
            mayWrite: boolean;
            week: string;
            label: string;
            /** Format: date-time */
            countedTo: string;
            version: number;
            /** @description the words were kept by a person, not only drafted */
            edited: boolean;
            /** @description there is nothing to report */
            mayBeZero: boolean;
            /** @description of a roll-up: what is still to come; it is sent with `early` only */
            notYet: string | null;
            summary: string[];
            figures: components["schemas"]["WeeklyFigure"][];
            rates: components["schemas"]["WeeklyRate"][];
            categories: components["schemas"]["WeeklyRow"][];
            units: components["schemas"]["WeeklyRow"][];
            sources: components["schemas"]["WeeklyCount"][];
            sections: components["schemas"]["WeeklySectionView"][];
            texts: components["schemas"]["WeeklyTextsView"];
            addenda: components["schemas"]["WeeklyAddendumView"][];
        };
        WeeklyCaseCard: {
            id: string;
            number: string;
            categoryName: string;
            placeText: string;
            gridName: string | null;
            stateName: string;
        };
        WeeklyCasePage: {
            title: string;
            items: components["schemas"]["WeeklyCaseCard"][];
            nextCursor: string | null;
        };
        SaveWeekly: {
            problems: string;
            proposals: string;
            outlook: string;
            version: number;
        };
        SendWeekly: {
            problems: string;
            proposals: string;
            outlook: string;
            version: number;
            /** @description client-made key; a repeat with the same key is answered, not done again */
            key: string;
            zero?: boolean;
            /** @description of a roll-up: send it although reports are missing that are not due yet */
            early?: boolean;
        };
        AddToWeekly: {
            /** @description client-made key; a repeat with the same key is answered, not done again */
            key: string;
            text: string;
        };
        /** @enum {string} */
        CampaignWhen: "coming" | "past";
        /** @enum {string} */
        CampaignKind: "campaign" | "training";
        /** @enum {string} */
        PlaceKind: "square" | "community" | "courtyard" | "home" | "workplace";
        /** @enum {string} */
        CampaignState: "planned" | "cancelled" | "closed";
        CampaignCard: {
            id: string;
            kind: components["schemas"]["CampaignKind"];
            placeKind: components["schemas"]["PlaceKind"] | null;
            /** @description 进广场…, or 培训 */
            kindName: string;
            /** @description a plain one while the text is being checked */
            title: string;
            place: string;
            /** @description who holds it */
            gridName: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            state: components["schemas"]["CampaignState"];
        };
        CampaignPage: {
            items: components["schemas"]["CampaignCard"][];
            nextCursor: string | null;
        };
        MyCampaign: {
            id: string;
            kind: components["schemas"]["CampaignKind"];
            placeKind: components["schemas"]["PlaceKind"] | null;
            /** @description 进广场…, or 培训 */
            kindName: string;
            /** @description a plain one while the text is being checked */
            title: string;
            place: string;
            /** @description who holds it */
            gridName: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            state: components["schemas"]["CampaignState"];
            signedUp: boolean;
            mustAttend: boolean;
            attended: boolean;
        };
        MyCampaigns: {
            /** @description coming ones and those of the last 30 days, at most 50 */
            items: components["schemas"]["MyCampaign"][];
        };
        CampaignMaterial: {
            title: string;
            text: string | null;
            /** @description https */
            url: string | null;
        };
        CampaignHandedOut: {
            what: string;
            count: number;
        };
        MyPart: {
            signedUp: boolean;
            mustAttend: boolean;
            /** Format: date-time */
            attendedAt: string | null;
            points: number;
            maySignUp: boolean;
            maySignIn: boolean;
            /** @description why one cannot sign in now, in Chinese */
            why: string | null;
            /** @description signing in needs the place of the phone */
            needsPlace: boolean;
            /** @description this person earns points there */
            earns: boolean;
        };
        CampaignDetail: {
            id: string;
            kind: components["schemas"]["CampaignKind"];
            placeKind: components["schemas"]["PlaceKind"] | null;
            /** @description 进广场…, or 培训 */
            kindName: string;
            /** @description a plain one while the text is being checked */
            title: string;
            place: string;
            /** @description who holds it */
            gridName: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            state: components["schemas"]["CampaignState"];
            about: string;
            /** @description the text may be seen by the public */
            checked: boolean;
            cancelReason: string | null;
            materials: components["schemas"]["CampaignMaterial"][];
            materialPhotos: components["schemas"]["Photo"][];
            photos: components["schemas"]["Photo"][];
            handedOut: components["schemas"]["CampaignHandedOut"][];
            summary: string | null;
            /** @description people who were there */
            attended: number;
            mine: components["schemas"]["MyPart"];
        };
        SignUp: {
            calledName?: string;
        };
        SignIn: {
            code: string;
            lng?: number;
            lat?: number;
        };
        StaffCampaignCard: {
            id: string;
            kind: components["schemas"]["CampaignKind"];
            placeKind: components["schemas"]["PlaceKind"] | null;
            /** @description 进广场…, or 培训 */
            kindName: string;
            /** @description a plain one while the text is being checked */
            title: string;
            place: string;
            /** @description who holds it */
            gridName: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            state: components["schemas"]["CampaignState"];
            signedUp: number;
            /** @description signed in and counted on site */
            attended: number;
        };
        StaffCampaignPage: {
            items: components["schemas"]["StaffCampaignCard"][];
            nextCursor: string | null;
        };
        MaterialField: {
            title: string;
            text?: string;
            url?: string;
        };
        /** @enum {string} */
        TrainedRole: "community_director" | "grid_head" | "patrol_member" | "department_staff";
        NewCampaign: {
            title: string;
            about: string;
            place: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            materials: components["schemas"]["MaterialField"][];
            /** @description client-made key; a repeat with the same key is answered, not done again */
            key: string;
            kind: components["schemas"]["CampaignKind"];
            placeKind?: components["schemas"]["PlaceKind"];
            roles?: components["schemas"]["TrainedRole"][];
            courseId?: string;
        };
        StaffCampaignDetail: {
            id: string;
            kind: components["schemas"]["CampaignKind"];
            placeKind: components["schemas"]["PlaceKind"] | null;
            /** @description 进广场…, or 培训 */
            kindName: string;
            /** @description a plain one while the text is being checked */
            title: string;
            place: string;
            /** @description who holds it */
            gridName: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            state: components["schemas"]["CampaignState"];
            about: string;
            /** @description the text may be seen by the public */
            checked: boolean;
            cancelReason: string | null;
            materials: components["schemas"]["CampaignMaterial"][];
            materialPhotos: components["schemas"]["Photo"][];
            photos: components["schemas"]["Photo"][];
            handedOut: components["schemas"]["CampaignHandedOut"][];
            summary: string | null;
            /** @description people who were there */
            attended: number;
            mine: components["schemas"]["MyPart"];
            version: number;
            courseId: string;
            /** @description names of the roles that must attend */
            roleNames: string[];
            signedUp: number;
            /** @description signed in with the phone or marked by staff */
            signedIn: number;
            headCount: number;
            venueChecked: boolean;
            /** @description photos the public cannot see yet */
            photosWaiting: number;
            /** @description may change, cancel and close it */
            organises: boolean;
            /** @description may show the code, count, and add photos */
            runs: boolean;
            open: boolean;
        };
        ChangeCampaign: {
            title: string;
            about: string;
            place: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            materials: components["schemas"]["MaterialField"][];
            version: number;
        };
        CancelCampaign: {
            reason: string;
        };
        HandedOutField: {
            what: string;
            count: number;
        };
        CloseCampaign: {
            version: number;
            headCount: number;
            handedOut: components["schemas"]["HandedOutField"][];
            summary: string;
        };
        SignInCodeView: {
            /** @description six digits */
            digits: string;
            /** Format: date-time */
            until: string;
            /** @description ms until the next one */
            nextInMs: number;
        };
        CampaignPerson: {
            /** @description for the list only */
            id: string;
            signUpId: string | null;
            seatId: string | null;
            name: string;
            /** @description seat and grid; empty for residents */
            post: string;
            /** Format: date-time */
            attendedAt: string | null;
            /** @description marked by staff, and can be taken back */
            mayUndo: boolean;
        };
        CampaignPeople: {
            /** @description at most 500 */
            items: components["schemas"]["CampaignPerson"][];
        };
        MarkPresent: {
            signUpId?: string;
            seatId?: string;
            present: boolean;
        };
        HeadCount: {
            people: number;
            was: number;
        };
        SetVenue: {
            check: boolean;
            lng?: number;
            lat?: number;
        };
        /** @enum {string} */
        PhotoPurpose: "material" | "record";
        AddPhotos: {
            /** @description client-made key; a repeat with the same key is answered, not done again */
            key: string;
            purpose: components["schemas"]["PhotoPurpose"];
            mediaIds: string[];
        };
        CourseCard: {
            id: string;
            title: string;
            gridName: string;
            roleNames: string[];
            /** @description seats in this person's grids that must attend */
            must: number;
            lacking: number;
        };
        Courses: {
            /** @description newest first, at most 50 */
            items: components["schemas"]["CourseCard"][];
        };
        CourseSession: {
            id: string;
            /** Format: date-time */
            startsAt: string;
            place: string;
            closed: boolean;
        };
        LackingPerson: {
            seatId: string;
            name: string;
            grid: string;
            roleName: string;
            /** @description has claimed the seat, so a notice reaches the person */
            reachable: boolean;
        };
        CommunityPart: {
            name: string;
            must: number;
            lacking: components["schemas"]["LackingPerson"][];
        };
        CourseDetail: {
            id: string;
            title: string;
            gridName: string;
            roleNames: string[];
            /** @description seats in this person's grids that must attend */
            must: number;
            lacking: number;
            sessions: components["schemas"]["CourseSession"][];
            communities: components["schemas"]["CommunityPart"][];
            mayRemind: boolean;
            /** @description may plan another session */
            mayRepeat: boolean;
        };
        Reminded: {
            reminded: number;
            withoutAccount: number;
        };
        /** @enum {string} */
        DrawState: "draft" | "published" | "drawn" | "closed" | "cancelled";
        DrawSummary: {
            id: string;
            name: string;
            state: components["schemas"]["DrawState"];
            stateName: string;
            /** @description how many are on the list */
            entries: number;
            /** @description Beijing day on which the public number comes out */
            lateDay: string;
            /** Format: date-time */
            publishedAt: string | null;
        };
        DrawPage: {
            items: components["schemas"]["DrawSummary"][];
            nextCursor: string | null;
        };
        /** @enum {string} */
        DrawBasis: "any" | "tips";
        PrizeView: {
            name: string;
            count: number;
        };
        /** @enum {string} */
        DrawClaimState: "open" | "fetched" | "lapsed" | "given_up" | "cancelled";
        WinnerView: {
            prize: string;
            number: number;
            /** @description place in the order of the draw, from 1 */
            position: number;
            /** @description 0: as drawn; more: as a runner-up */
            turn: number;
            state: components["schemas"]["DrawClaimState"];
            stateName: string;
        };
        DrawView: {
            id: string;
            name: string;
            state: components["schemas"]["DrawState"];
            stateName: string;
            /** @description how many are on the list */
            entries: number;
            /** @description Beijing day on which the public number comes out */
            lateDay: string;
            /** Format: date-time */
            publishedAt: string | null;
            text: string;
            place: string;
            basis: components["schemas"]["DrawBasis"];
            fromDay: string;
            toDay: string;
            minEntries: number;
            lateSource: string;
            lateDigits: number;
            claimDays: number;
            prizes: components["schemas"]["PrizeView"][];
            seedHash: string | null;
            listHash: string | null;
            /** @description from the draw on */
            seed: string | null;
            /** @description from the draw on */
            late: string | null;
            /** Format: date-time */
            drawnAt: string | null;
            /** Format: date-time */
            endedAt: string | null;
            /** @description why it was cancelled */
            reason: string | null;
            /** @description in the order of the draw; at most three for each prize */
            winners: components["schemas"]["WinnerView"][];
        };
        RecordWinner: {
            prize: string;
            number: number;
        };
        DrawRecord: {
            algorithm: string;
            id: string;
            name: string;
            /** Format: date-time */
            publishedAt: string;
            seedHash: string;
            listHash: string;
            lateSource: string;
            lateDigits: number;
            lateDay: string;
            prizes: components["schemas"]["PrizeView"][];
            /** @description line k is number k: SHA-256 of draw, account and salt */
            list: string[];
            seed: string | null;
            late: string | null;
            /** @description as drawn, in the order of the prizes */
            winners: components["schemas"]["RecordWinner"][];
        };
        MyDraw: {
            number: number | null;
            /** @description account id that the line was made of */
            accountId: string | null;
            salt: string | null;
            prize: string | null;
            state: components["schemas"]["DrawClaimState"] | null;
            redemptionId: string | null;
        };
        PrizeFields: {
            name?: string;
            /** @description of the catalogue; its name is taken, and its stock */
            rewardId?: string;
            count: number;
        };
        NewDraw: {
            name: string;
            text: string;
            place: string;
            basis: components["schemas"]["DrawBasis"];
            fromDay: string;
            toDay: string;
            minEntries: number;
            lateSource: string;
            lateDigits: number;
            lateDay: string;
            claimDays: number;
            prizes: components["schemas"]["PrizeFields"][];
            /** @description client-made key; a repeat with the same key is answered, not done again */
            key: string;
        };
        StaffPrize: {
            name: string;
            count: number;
            rewardId: string | null;
        };
        StaffDraw: {
            id: string;
            name: string;
            state: components["schemas"]["DrawState"];
            stateName: string;
            /** @description how many are on the list */
            entries: number;
            /** @description Beijing day on which the public number comes out */
            lateDay: string;
            /** Format: date-time */
            publishedAt: string | null;
            text: string;
            place: string;
            basis: components["schemas"]["DrawBasis"];
            fromDay: string;
            toDay: string;
            minEntries: number;
            lateSource: string;
            lateDigits: number;
            claimDays: number;
            prizes: components["schemas"]["StaffPrize"][];
            seedHash: string | null;
            listHash: string | null;
            /** @description from the draw on */
            seed: string | null;
            /** @description from the draw on */
            late: string | null;
            /** Format: date-time */
            drawnAt: string | null;
            /** Format: date-time */
            endedAt: string | null;
            /** @description why it was cancelled */
            reason: string | null;
            /** @description in the order of the draw; at most three for each prize */
            winners: components["schemas"]["WinnerView"][];
            version: number;
            /** @description of a draft: how many would be on the list now */
            eligibleNow: number | null;
            /** @description its public number can be entered */
            drawable: boolean;
        };
        ChangeDraw: {
            name: string;
            text: string;
            place: string;
            basis: components["schemas"]["DrawBasis"];
            fromDay: string;
            toDay: string;
            minEntries: number;
            lateSource: string;
            lateDigits: number;
            lateDay: string;
            claimDays: number;
            prizes: components["schemas"]["PrizeFields"][];
            version: number;
        };
        PublishDraw: {
            version: number;
        };
        HoldDraw: {
            late: string;
        };
        CancelDraw: {
            reason: string;
        };
        FoundSquad: {
            nickname: string;
            /** @description client-made key; a repeat with the same key is answered, not done again */
            key: string;
            name: string;
            intro: string;
            communityId: string;
            gridIds: string[];
        };
        SquadGridView: {
            id: string;
            name: string;
        };
        /** @enum {string} */
        SquadState: "pending" | "active" | "refused" | "ended";
        /** @enum {string} */
        SquadRole: "captain" | "deputy" | "member";
        MySquad: {
            name: string;
            intro: string;
            communityName: string;
            grids: components["schemas"]["SquadGridView"][];
            members: number;
            id: string;
            state: components["schemas"]["SquadState"];
            stateName: string;
            role: components["schemas"]["SquadRole"];
            nickname: string;
            /** Format: date-time */
            joinedAt: string;
            /** @description for captain and deputy of a squad at work */
            joinCode: string | null;
        };
        RefusedSquad: {
            name: string;
            reason: string;
        };
        MySquadAnswer: {
            squad: components["schemas"]["MySquad"] | null;
            /** @description the last one founded, when it was refused */
            refused: components["schemas"]["RefusedSquad"] | null;
        };
        JoinCode: {
            code: string;
        };
        SquadCard: {
            name: string;
            intro: string;
            communityName: string;
            grids: components["schemas"]["SquadGridView"][];
            members: number;
        };
        JoinSquad: {
            nickname: string;
            code: string;
        };
        MemberView: {
            id: string;
            nickname: string;
            role: components["schemas"]["SquadRole"];
            roleName: string;
            /** Format: date-time */
            joinedAt: string;
            isMe: boolean;
        };
        Members: {
            /** @description at most 200 */
            items: components["schemas"]["MemberView"][];
        };
        ChooseDeputy: {
            /** @description without it: no deputy */
            memberId?: string;
        };
        Reason: {
            reason: string;
        };
        StaffSquad: {
            name: string;
            intro: string;
            communityName: string;
            grids: components["schemas"]["SquadGridView"][];
            members: number;
            id: string;
            state: components["schemas"]["SquadState"];
            stateName: string;
            /** @description how the squad calls its captain */
            captain: string;
            /** @description this person may approve or refuse it */
            mayDecide: boolean;
            /** Format: date-time */
            createdAt: string;
            /** @description why it was refused or ended */
            reason: string | null;
        };
        StaffSquads: {
            /** @description waiting ones first; at most 200 */
            items: components["schemas"]["StaffSquad"][];
        };
        Appoint: {
            memberId: string;
        };
        /**
         * @description one’s own
         * @enum {string}
         */
        PlaceState: "going" | "waiting" | "out";
        ShiftCard: {
            id: string;
            title: string;
            placeText: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            size: number;
            going: number;
            waiting: number;
            cancelled: boolean;
            /** @description one’s own */
            mine: components["schemas"]["PlaceState"] | null;
        };
        ShiftCards: {
            /** @description soonest first, at most 50 */
            items: components["schemas"]["ShiftCard"][];
        };
        ShiftPage: {
            items: components["schemas"]["ShiftCard"][];
            nextCursor: string | null;
        };
        /** @enum {string} */
        ShiftProof: "either" | "both";
        PlanShift: {
            /** @description client-made key; a repeat with the same key is answered, not done again */
            key: string;
            title: string;
            placeText: string;
            /** @description degrees, GCJ-02 */
            lng: number;
            /** @description degrees, GCJ-02 */
            lat: number;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            size: number;
            note: string;
            proof: components["schemas"]["ShiftProof"];
        };
        ShiftPersonView: {
            /** @description to sign in by hand; null: left the squad */
            memberId: string | null;
            nickname: string;
            state: components["schemas"]["PlaceState"];
            /** Format: date-time */
            inAt: string | null;
            /** Format: date-time */
            outAt: string | null;
            /** @description how they were signed in and out */
            how: string | null;
            isMe: boolean;
        };
        ShiftView: {
            id: string;
            title: string;
            placeText: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            size: number;
            going: number;
            waiting: number;
            cancelled: boolean;
            /** @description one’s own */
            mine: components["schemas"]["PlaceState"] | null;
            squadId: string;
            note: string;
            /** @description degrees, GCJ-02 */
            lng: number;
            lat: number;
            gridName: string | null;
            proof: components["schemas"]["ShiftProof"];
            proofName: string;
            /** @description for captain and deputy */
            code: string | null;
            cancelReason: string | null;
            /** @description one’s place in the queue */
            queue: number | null;
            /** Format: date-time */
            inAt: string | null;
            /** Format: date-time */
            outAt: string | null;
            /** @description why one cannot sign in now */
            whyNotIn: string | null;
            /** @description captain or deputy */
            leads: boolean;
            people: components["schemas"]["ShiftPersonView"][];
        };
        Presence: {
            /** @description degrees, GCJ-02 */
            lng?: number;
            /** @description degrees, GCJ-02 */
            lat?: number;
            code?: string;
        };
        ByHand: {
            memberId: string;
            /** Format: date-time */
            inAt?: string;
            /** Format: date-time */
            outAt: string;
            note: string;
        };
        /** @enum {string} */
        HoursState: "reported" | "vouched" | "certified" | "refused" | "withdrawn";
        HoursEntry: {
            /** @description of a correction below zero when it takes away */
            minutes: number;
            totalAfter: number;
            /** @description why it was corrected */
            reason: string | null;
            /** Format: date-time */
            at: string;
        };
        HoursRecord: {
            id: string;
            squadName: string;
            text: string;
            /** @description told by the person; false: from the sign-in of a shift */
            selfReported: boolean;
            /** @description how they were signed in and out */
            how: string | null;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            minutes: number;
            state: components["schemas"]["HoursState"];
            stateName: string;
            vouchedMinutes: number | null;
            certifiedMinutes: number;
            /** @description why it was refused */
            reason: string | null;
            /** @description what was certified, then the corrections */
            entries: components["schemas"]["HoursEntry"][];
        };
        HoursPage: {
            items: components["schemas"]["HoursRecord"][];
            nextCursor: string | null;
        };
        HoursSummary: {
            certifiedMinutes: number;
            /** @description signed in and out, not certified yet */
            waitingMinutes: number;
            /** @description told by the person, not certified */
            selfReportedMinutes: number;
        };
        ReportHours: {
            /** @description client-made key; a repeat with the same key is answered, not done again */
            key: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            text: string;
        };
        NamedHours: {
            id: string;
            squadName: string;
            text: string;
            /** @description told by the person; false: from the sign-in of a shift */
            selfReported: boolean;
            /** @description how they were signed in and out */
            how: string | null;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            minutes: number;
            state: components["schemas"]["HoursState"];
            stateName: string;
            vouchedMinutes: number | null;
            certifiedMinutes: number;
            /** @description why it was refused */
            reason: string | null;
            /** @description what was certified, then the corrections */
            entries: components["schemas"]["HoursEntry"][];
            /** @description how the squad calls the person */
            nickname: string;
            /** @description why this person cannot go on with it */
            whyNot: string | null;
        };
        NamedHoursPage: {
            items: components["schemas"]["NamedHours"][];
            nextCursor: string | null;
        };
        Vouch: {
            ids: string[];
            /** @description for one record only */
            minutes?: number;
        };
        NotDone: {
            id: string;
            why: string;
        };
        ManyDone: {
            done: number;
            notDone: components["schemas"]["NotDone"][];
        };
        Certify: {
            ids: string[];
        };
        CorrectHours: {
            /** @description client-made key; a repeat with the same key is answered, not done again */
            key: string;
            minutes: number;
            reason: string;
        };
        CertificateView: {
            code: string;
            name: string;
            /** @description Beijing day */
            from: string;
            /** @description Beijing day, included */
            to: string;
            minutes: number;
            /** @description how many times */
            services: number;
            squads: string;
            issuer: string;
            /** Format: date-time */
            issuedAt: string;
            id: string;
            withdrawn: boolean;
        };
        CertificatePage: {
            items: components["schemas"]["CertificateView"][];
            nextCursor: string | null;
        };
        IssueCertificate: {
            /** @description client-made key; a repeat with the same key is answered, not done again */
            key: string;
            name: string;
            from: string;
            to: string;
        };
        CheckCode: {
            code: string;
        };
        CheckedCertificate: {
            code: string;
            name: string;
            /** @description Beijing day */
            from: string;
            /** @description Beijing day, included */
            to: string;
            minutes: number;
            /** @description how many times */
            services: number;
            squads: string;
            issuer: string;
            /** Format: date-time */
            issuedAt: string;
            /** @description what is certified of that time today: another number after a correction */
            minutesNow: number;
        };
        RankedSquad: {
            /** @description null: too few active people */
            rank: number | null;
            /** @description points per active person, one decimal */
            average: number | null;
            /** @description people who earned points in the month */
            active: number;
            name: string;
            communityName: string;
            isMine: boolean;
        };
        SquadRanking: {
            /** @description YYYY-MM */
            month: string;
            /** @description at most 100 */
            items: components["schemas"]["RankedSquad"][];
        };
        RankedPerson: {
            rank: number;
            /** @description certified */
            minutes: number;
            name: string;
            isMe: boolean;
        };
        PeopleRanking: {
            /** @description YYYY-MM */
            month: string;
            /** @description this person takes part */
            on: boolean;
            name: string | null;
            /** @description others see the name */
            nameChecked: boolean;
            /** @description this person’s rank */
            mine: number | null;
            /** @description the first 50 */
            items: components["schemas"]["RankedPerson"][];
        };
        EnterRanking: {
            name: string;
        };
        SquadFigures: {
            squadId: string;
            name: string;
            members: number;
            /** @description people who earned points in the month */
            active: number;
            points: number;
            /** @description that have begun in the month and were not cancelled */
            shifts: number;
            /** @description people signed in */
            attended: number;
            /** @description of those, entered by the captain */
            byHand: number;
            /** @description time served in the month, by now certified */
            certifiedMinutes: number;
            /** @description of that, told by the people themselves */
            selfReportedMinutes: number;
            /** @description time served in the month that waits */
            waitingMinutes: number;
        };
        FiguresView: {
            /** @description YYYY-MM */
            month: string;
            items: components["schemas"]["SquadFigures"][];
        };
        /** @enum {string} */
        SourceKind: "site" | "dust_yard" | "restaurant" | "coal" | "repair" | "workshop" | "project" | "other";
        /** @enum {string} */
        Cycle: "daily" | "workday" | "weekly" | "monthly" | "quarterly";
        SourceKindView: {
            kind: components["schemas"]["SourceKind"];
            name: string;
            /** @description how often it is usually inspected */
            frequency: string;
            cycle: components["schemas"]["Cycle"];
            times: number;
        };
        SourceKindList: {
            items: components["schemas"]["SourceKindView"][];
        };
        /** @enum {string} */
        SourceState: "active" | "stopped" | "removed";
        /**
         * @description must: inspected today at the latest; open: still asked for; done: today; null: nothing asked
         * @enum {string}
         */
        SourceDue: "must" | "open" | "done";
        SourceSummary: {
            id: string;
            kind: components["schemas"]["SourceKind"];
            kindName: string;
            name: string;
            unit: string;
            gridName: string | null;
            placeText: string;
            lng: number;
            lat: number;
            state: components["schemas"]["SourceState"];
            stateName: string;
            /** @description how often it is inspected, in words */
            frequency: string | null;
            /** Format: date-time */
            inspectedAt: string | null;
            /** @description must: inspected today at the latest; open: still asked for; done: today; null: nothing asked */
            due: components["schemas"]["SourceDue"] | null;
        };
        SourcePage: {
            items: components["schemas"]["SourceSummary"][];
            nextCursor: string | null;
        };
        SourceMap: {
            /** @description at most 300 */
            items: components["schemas"]["SourceSummary"][];
            /** @description there are more than that */
            capped: boolean;
        };
        NearSource: {
            id: string;
            kind: components["schemas"]["SourceKind"];
            kindName: string;
            name: string;
            unit: string;
            gridName: string | null;
            placeText: string;
            lng: number;
            lat: number;
            state: components["schemas"]["SourceState"];
            stateName: string;
            /** @description how often it is inspected, in words */
            frequency: string | null;
            /** Format: date-time */
            inspectedAt: string | null;
            /** @description must: inspected today at the latest; open: still asked for; done: today; null: nothing asked */
            due: components["schemas"]["SourceDue"] | null;
            metres: number;
        };
        NearSources: {
            items: components["schemas"]["NearSource"][];
        };
        SourceFields: {
            /** @description client-made key; a repeat with the same key is answered, not done again */
            key: string;
            kind: components["schemas"]["SourceKind"];
            name: string;
            unit?: string;
            contactName?: string;
            contactPhone?: string;
            /** @description degrees, GCJ-02 */
            lng: number;
            /** @description degrees, GCJ-02 */
            lat: number;
            placeText: string;
            measures?: string;
            cycle?: components["schemas"]["Cycle"];
            times?: number;
        };
        /** @enum {string} */
        Tick: "yes" | "no" | "na";
        MeasureView: {
            code: string;
            name: string;
            tick: components["schemas"]["Tick"] | null;
        };
        SourceTip: {
            id: string;
            number: string;
            categoryName: string;
            placeText: string;
            stateName: string;
            metres: number;
            /** Format: date-time */
            submittedAt: string;
            open: boolean;
        };
        /** @enum {string} */
        InspectionResult: "good" | "problem";
        SourceLine: {
            id: string;
            /** Format: date-time */
            at: string;
            title: string;
            note: string | null;
            /** @description the grid for which somebody acted */
            actor: string;
            result: components["schemas"]["InspectionResult"] | null;
            ticks: components["schemas"]["MeasureView"][];
            photos: components["schemas"]["Photo"][];
            undone: boolean;
            mayUndo: boolean;
        };
        /** @enum {string} */
        SourceMove: "stopped" | "resumed" | "removed";
        SourceMoveView: {
            move: components["schemas"]["SourceMove"];
            label: string;
        };
        SourceDetail: {
            id: string;
            kind: components["schemas"]["SourceKind"];
            kindName: string;
            name: string;
            unit: string;
            gridName: string | null;
            placeText: string;
            lng: number;
            lat: number;
            state: components["schemas"]["SourceState"];
            stateName: string;
            /** @description how often it is inspected, in words */
            frequency: string | null;
            /** Format: date-time */
            inspectedAt: string | null;
            /** @description must: inspected today at the latest; open: still asked for; done: today; null: nothing asked */
            due: components["schemas"]["SourceDue"] | null;
            contactName: string | null;
            contactPhone: string | null;
            measures: string;
            cycle: components["schemas"]["Cycle"] | null;
            times: number | null;
            version: number;
            /** @description what is looked at, with how it was last found */
            checks: components["schemas"]["MeasureView"][];
            /** @description codes of its categories */
            categoryCodes: string[];
            /** @description tips within 100 m, newest first, at most 20 */
            tips: components["schemas"]["SourceTip"][];
            /** @description newest first, at most 100 */
            entries: components["schemas"]["SourceLine"][];
            moves: components["schemas"]["SourceMoveView"][];
        };
        EditSource: {
            /** @description client-made key; a repeat with the same key is answered, not done again */
            key: string;
            kind: components["schemas"]["SourceKind"];
            name: string;
            unit?: string;
            contactName?: string;
            contactPhone?: string;
            /** @description degrees, GCJ-02 */
            lng: number;
            /** @description degrees, GCJ-02 */
            lat: number;
            placeText: string;
            measures?: string;
            cycle?: components["schemas"]["Cycle"];
            times?: number;
            version: number;
        };
        MoveSource: {
            /** @description client-made key; a repeat with the same key is answered, not done again */
            key: string;
            version: number;
            /** @enum {string} */
            move: "stopped" | "resumed" | "removed";
            note: string;
        };
        TickField: {
            code: string;
            tick: components["schemas"]["Tick"];
        };
        InspectSource: {
            /** @description client-made key; a repeat with the same key is answered, not done again */
            key: string;
            /** Format: date-time */
            at: string;
            ticks: components["schemas"]["TickField"][];
            note?: string;
            mediaIds?: string[];
        };
        CellErrorView: {
            /** @description as Excel numbers it */
            row: number;
            column: string;
            message: string;
        };
        SourceImport: {
            rows: number;
            /** @description 0 when there are errors, or when the file was read in before */
            added: number;
            /** @description at most 100 */
            errors: components["schemas"]["CellErrorView"][];
        };
        PlanGrid: {
            id: string;
            name: string;
        };
        PlanCheck: {
            lineId: string;
            title: string;
            standard: string;
            categoryCodes: string[];
            frequency: string;
            /** @description times asked for in the day, week, month or quarter */
            asked: number;
            done: number;
            doneToday: boolean;
            /** @description today at the latest */
            must: boolean;
            /** @description today's check, when it can be taken back by this person */
            undoId: string | null;
        };
        PlanInspection: {
            sourceId: string;
            name: string;
            kindName: string;
            placeText: string;
            frequency: string;
            asked: number;
            done: number;
            doneToday: boolean;
            must: boolean;
        };
        PlanRectification: {
            id: string;
            categoryName: string;
            placeText: string;
            told: string | null;
            /** Format: date-time */
            rectifyBy: string;
            late: boolean;
        };
        PlanView: {
            /** @description Beijing day */
            day: string;
            workday: boolean;
            /** @description null: no grid is this person’s */
            grid: components["schemas"]["PlanGrid"] | null;
            /** @description grids to choose from */
            grids: components["schemas"]["PlanGrid"][];
            checks: components["schemas"]["PlanCheck"][];
            inspections: components["schemas"]["PlanInspection"][];
            /** @description told to rectify, whose last day is today or has passed */
            rectifications: components["schemas"]["PlanRectification"][];
        };
        DoCheck: {
            /** @description client-made key; a repeat with the same key is answered, not done again */
            key: string;
            gridId: string;
            lineId: string;
            /** Format: date-time */
            at: string;
        };
        ItemView: {
            /** @description of this version */
            id: string;
            lineId: string;
            title: string;
            standard: string;
            categoryCodes: string[];
            cycle: components["schemas"]["Cycle"];
            times: number;
            frequency: string;
            gridIds: string[];
            /** @description for whom, in words */
            scope: string;
            /** @description Beijing day from which it holds */
            fromDay: string;
            /** @description holds only from a later day */
            later: boolean;
        };
        ItemList: {
            items: components["schemas"]["ItemView"][];
        };
        SaveItem: {
            /** @description client-made key; a repeat with the same key is answered, not done again */
            key: string;
            id?: string;
            title: string;
            standard: string;
            categoryCodes: string[];
            cycle: components["schemas"]["Cycle"];
            times: number;
            gridIds: string[];
        };
        /** @enum {string} */
        PatrolFindingKind: "dissuaded" | "rectify" | "new_source" | "reported";
        /** @enum {string} */
        PatrolFindingState: "done" | "waiting" | "rectified" | "filing" | "filed" | "undone";
        PatrolFindingSummary: {
            id: string;
            kind: components["schemas"]["PatrolFindingKind"];
            kindName: string;
            state: components["schemas"]["PatrolFindingState"];
            stateName: string;
            categoryCode: string;
            categoryName: string;
            text: string;
            placeText: string;
            gridName: string;
            /** Format: date-time */
            foundAt: string;
            /** Format: date-time */
            rectifyBy: string | null;
            /** @description told to rectify, the last day has passed, nobody has checked */
            late: boolean;
            photos: components["schemas"]["Photo"][];
        };
        PatrolFindingPage: {
            items: components["schemas"]["PatrolFindingSummary"][];
            nextCursor: string | null;
        };
        RecordFinding: {
            /** @description client-made key; a repeat with the same key is answered, not done again */
            key: string;
            kind: components["schemas"]["PatrolFindingKind"];
            categoryCode: string;
            text: string;
            /** @description degrees, GCJ-02 */
            lng: number;
            /** @description degrees, GCJ-02 */
            lat: number;
            placeText: string;
            /** Format: date-time */
            foundAt: string;
            mediaIds: string[];
            gridId?: string;
            lineId?: string;
            sourceId?: string;
            told?: string;
            rectifyBy?: string;
            sourceKind?: components["schemas"]["SourceKind"];
            sourceName?: string;
        };
        PatrolFindingDetail: {
            id: string;
            kind: components["schemas"]["PatrolFindingKind"];
            kindName: string;
            state: components["schemas"]["PatrolFindingState"];
            stateName: string;
            categoryCode: string;
            categoryName: string;
            text: string;
            placeText: string;
            gridName: string;
            /** Format: date-time */
            foundAt: string;
            /** Format: date-time */
            rectifyBy: string | null;
            /** @description told to rectify, the last day has passed, nobody has checked */
            late: boolean;
            photos: components["schemas"]["Photo"][];
            lng: number;
            lat: number;
            /** Format: date-time */
            receivedAt: string;
            told: string | null;
            /** @description the line of the task list */
            item: string | null;
            sourceId: string | null;
            sourceName: string | null;
            tipId: string | null;
            tipNumber: string | null;
            /** Format: date-time */
            recheckedAt: string | null;
            recheckNote: string | null;
            recheckPhotos: components["schemas"]["Photo"][];
            /** @description undo, recheck, file */
            moves: string[];
        };
        RecheckFinding: {
            mediaIds: string[];
            note?: string;
        };
        CommunityRow: {
            gridId: string;
            name: string;
            seats: number;
            unclaimed: number;
            short: number;
        };
        TeamRow: {
            gridId: string;
            gridName: string;
            /** @description patrol members; there should be three to five */
            members: number;
            head: boolean;
        };
        LeaveView: {
            id: string;
            seatId: string;
            /** @description place, role and name of who is away */
            who: string;
            /** @description Beijing day */
            from: string;
            until: string;
            /** @description now; else to come */
            running: boolean;
            /** @description who stands in */
            standIn: string | null;
            /** @description the stand-in is in office and has claimed the seat */
            covered: boolean;
            mayEnd: boolean;
        };
        LeadingRow: {
            id: string;
            dutyName: string;
            personName: string;
            title: string;
        };
        RosterOverview: {
            places: components["schemas"]["CommunityRow"][];
            /** @description grids with fewer than three patrol members, fewest first */
            understaffed: components["schemas"]["TeamRow"][];
            grids: number;
            /** @description now and to come */
            leaves: components["schemas"]["LeaveView"][];
            leading: components["schemas"]["LeadingRow"][];
            mayImport: boolean;
            mayLead: boolean;
        };
        SeatRow: {
            id: string;
            gridId: string;
            gridName: string;
            role: components["schemas"]["Role"];
            roleName: string;
            departmentName: string | null;
            personName: string;
            claimed: boolean;
            /** @description Beijing day */
            from: string;
            /** @description last day */
            until: string | null;
            /** @description name of the deputy (AB角) */
            deputy: string | null;
            onLeave: boolean;
        };
        UnitRow: {
            id: string;
            gridId: string;
            gridName: string;
            departmentName: string;
            people: string;
            task: string;
        };
        RosterPlace: {
            gridId: string;
            name: string;
            level: number;
            seats: components["schemas"]["SeatRow"][];
            units: components["schemas"]["UnitRow"][];
            /** @description the grids of a community, or the grid */
            teams: components["schemas"]["TeamRow"][];
            /** @description seats and units can be added */
            mayManage: boolean;
        };
        StandInChoice: {
            seatId: string;
            name: string;
        };
        SeatHistoryLine: {
            what: string;
            /** Format: date-time */
            at: string;
        };
        SeatPage: {
            id: string;
            gridId: string;
            gridName: string;
            role: components["schemas"]["Role"];
            roleName: string;
            departmentName: string | null;
            personName: string;
            claimed: boolean;
            /** @description Beijing day */
            from: string;
            /** @description last day */
            until: string | null;
            /** @description name of the deputy (AB角) */
            deputy: string | null;
            onLeave: boolean;
            leaves: components["schemas"]["LeaveView"][];
            /** @description who could stand in; the deputy first */
            standIns: components["schemas"]["StandInChoice"][];
            deputySeatId: string | null;
            /** @description newest first, at most 50 */
            history: components["schemas"]["SeatHistoryLine"][];
            mayManage: boolean;
            mayGiveLeave: boolean;
        };
        AddSeat: {
            /** @description client-made key; a repeat with the same key is answered, not done again */
            key: string;
            gridId: string;
            /** @enum {string} */
            role: "office" | "community_director" | "grid_head" | "patrol_member" | "department_staff";
            personName: string;
            from?: string;
        };
        SetDeputy: {
            /** @description client-made key; a repeat with the same key is answered, not done again */
            key: string;
            deputySeatId?: string;
        };
        GiveLeave: {
            /** @description client-made key; a repeat with the same key is answered, not done again */
            key: string;
            from: string;
            until: string;
            standInSeatId?: string;
        };
        HandoverCaseView: {
            id: string;
            number: string;
            version: number;
            categoryName: string;
            placeText: string;
            stateName: string;
            gridId: string | null;
            /** Format: date-time */
            dueAt: string | null;
            /** @description the person took it on */
            mine: boolean;
            /** @description has to be decided before the person leaves */
            own: boolean;
            /** @description can be given to another grid or department now */
            canMove: boolean;
        };
        HandoverView: {
            seatId: string;
            gridId: string;
            departmentId: string | null;
            placeName: string;
            roleName: string;
            personName: string;
            /** @description nobody else who has claimed a seat is on the place */
            alone: boolean;
            /** @description at most 300, nearest deadline first */
            cases: components["schemas"]["HandoverCaseView"][];
        };
        HandoverDecision: {
            tipId: string;
            version: number;
            /** @enum {string} */
            decision: "stay" | "move";
            gridId?: string;
            departmentId?: string;
        };
        HandOver: {
            /** @description client-made key; a repeat with the same key is answered, not done again */
            key: string;
            lastDay?: string;
            note?: string;
            /** @description gets a seat on the same place */
            successor?: string;
            cases: components["schemas"]["HandoverDecision"][];
        };
        HandedOver: {
            seatId: string;
            /** Format: date-time */
            endsAt: string;
            stayed: number;
            moved: number;
            /** @description for whom an invitation can be issued now */
            successorSeatId: string | null;
        };
        AddLeading: {
            /** @description client-made key; a repeat with the same key is answered, not done again */
            key: string;
            /** @enum {string} */
            duty: "leader" | "deputy" | "member";
            personName: string;
            title: string;
        };
        AddUnit: {
            /** @description client-made key; a repeat with the same key is answered, not done again */
            key: string;
            gridId: string;
            departmentId: string;
            people?: string;
            task: string;
        };
        /** @enum {string} */
        RosterChangeKind: "new" | "moved" | "ended" | "changed" | "unchanged";
        ImportItem: {
            row: number;
            kind: components["schemas"]["RosterChangeKind"];
            who: string;
            what: string;
        };
        ImportFault: {
            /** @description as Excel numbers it */
            row: number;
            column: string;
            message: string;
        };
        ImportPlan: {
            /** @description of what would change; sent back to confirm exactly that */
            plan: string;
            rows: number;
            added: number;
            moved: number;
            ended: number;
            changed: number;
            unchanged: number;
            /** @description what changes; rows without a change are only counted */
            items: components["schemas"]["ImportItem"][];
            /** @description all that is wrong; nothing can be taken over then */
            faults: components["schemas"]["ImportFault"][];
            /** @description seats that are not in the file: they stay */
            absent: number;
            /** @description it was taken over */
            done: boolean;
        };
        TodayView: {
            scopeName: string;
            /** Format: date-time */
            at: string;
            overdue: number;
            /** @description due within four hours */
            soon: number;
            later: number;
            /** @description open, no clock runs */
            none: number;
            /** @description open and major */
            major: number;
            /** @description heavy pollution alert */
            alert: string | null;
        };
        /** @enum {string} */
        TrendUnit: "day" | "week";
        FigureValue: {
            name: components["schemas"]["FigureName"];
            label: string;
            help: string;
            value: number;
        };
        TrendView: {
            /** @description first day in Beijing */
            from: string;
            /** @description last day */
            to: string;
            received: number;
            closed: number;
            due: number;
            onTime: number;
            /** @description percent; null: fewer than five */
            onTimeRate: number | null;
        };
        BoardRow: {
            /** @description code of the category, or id of the grid; empty: outside every grid */
            key: string;
            name: string;
            received: number;
            closed: number;
            due: number;
            onTime: number;
            open: number;
            overdue: number;
            /** @description percent; null: fewer than five */
            onTimeRate: number | null;
            answered: number;
            /** @description percent; null: fewer than five */
            satisfaction: number | null;
        };
        ScopeChoice: {
            gridId: string;
            name: string;
        };
        BoardView: {
            scopeName: string;
            from: string;
            to: string;
            unit: components["schemas"]["TrendUnit"];
            figures: components["schemas"]["FigureValue"][];
            /** @description percent; null: fewer than five */
            onTimeRate: number | null;
            /** @description percent; null: fewer than five */
            satisfaction: number | null;
            trend: components["schemas"]["TrendView"][];
            byCategory: components["schemas"]["BoardRow"][];
            /** @description the parts of the scope: communities, or grids */
            byPlace: components["schemas"]["BoardRow"][];
            /** @description what can be looked at alone */
            choices: components["schemas"]["ScopeChoice"][];
        };
        HeatCellView: {
            /** @description degrees, GCJ-02, middle of the cell */
            lng: number;
            lat: number;
            count: number;
        };
        HeatView: {
            /** @description at most 300, the fullest first */
            cells: components["schemas"]["HeatCellView"][];
            /** @description side of a cell, metres */
            metres: number;
            /** @description sides of a cell, degrees */
            width: number;
            height: number;
            complete: boolean;
        };
        BehindCase: {
            id: string;
            number: string;
            categoryName: string;
            placeText: string;
            gridName: string | null;
            stateName: string;
        };
        BehindPage: {
            title: string;
            total: number;
            items: components["schemas"]["BehindCase"][];
            nextCursor: string | null;
        };
        PublicCount: {
            name: string;
            /** @description null: fewer than five */
            count: number | null;
        };
        PublicFiguresView: {
            /** @description Beijing day */
            from: string;
            /** @description last day, yesterday */
            to: string;
            /** @description null: fewer than five */
            received: number | null;
            /** @description null: fewer than five */
            closed: number | null;
            /** @description percent; null: fewer than five */
            onTimeRate: number | null;
            /** @description percent; null: fewer than five */
            satisfaction: number | null;
            byCategory: components["schemas"]["PublicCount"][];
            byCommunity: components["schemas"]["PublicCount"][];
        };
        /** @enum {string} */
        ContentState: "new" | "asked" | "pass" | "person" | "allowed" | "withheld";
        DecisionView: {
            stateName: string;
            reason: string;
            /** Format: date-time */
            at: string;
        };
        ContentItem: {
            id: string;
            /** @description what it belongs to, such as tip */
            kind: string;
            subjectId: string;
            text: string | null;
            photo: components["schemas"]["Photo"] | null;
            state: components["schemas"]["ContentState"];
            stateName: string;
            /** @description why it was not let through, in Chinese */
            why: string | null;
            /** Format: date-time */
            createdAt: string;
            decisions: components["schemas"]["DecisionView"][];
        };
        ContentPage: {
            items: components["schemas"]["ContentItem"][];
            nextCursor: string | null;
            /** @description how many wait for a person */
            waiting: number;
        };
        DecideContent: {
            /** @description client-made key; a repeat with the same key is answered, not done again */
            key: string;
            /** @enum {string} */
            decision: "allow" | "withhold";
            reason: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    SettingsController_settings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsView"];
                };
            };
        };
    };
    HealthController_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthView"];
                };
            };
        };
    };
    HealthController_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthView"];
                };
            };
        };
    };
    MediaController_upload: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediaView"];
                };
            };
        };
    };
    MediaController_read: {
        parameters: {
            query: {
                expires: number;
                signature: string;
            };
            header?: never;
            path: {
                variant: "full" | "thumb";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OutboxController_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "pending" | "done" | "dead";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutboxPage"];
                };
            };
        };
    };
    OutboxController_replay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    IdentityController_login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginView"];
                };
            };
        };
    };
    IdentityController_refresh: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    IdentityController_logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    IdentityController_myself: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeView"];
                };
            };
        };
    };
    IdentityController_seatList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatList"];
                };
            };
        };
    };
    IdentityController_invite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationView"];
                };
            };
        };
    };
    IdentityController_claim: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeView"];
                };
            };
        };
    };
    DepartmentsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentList"];
                };
            };
        };
    };
    DepartmentsController_give: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveSeat"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatId"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatId"];
                };
            };
        };
    };
    ConsentsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderList"];
                };
            };
        };
    };
    ConsentsController_accept: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderList"];
                };
            };
        };
    };
    MiniPushController_verify: {
        parameters: {
            query?: {
                signature?: string;
                msg_signature?: string;
                timestamp?: string;
                nonce?: string;
                echostr?: string;
                encrypt_type?: string;
                openid?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    MiniPushController_receive: {
        parameters: {
            query?: {
                signature?: string;
                msg_signature?: string;
                timestamp?: string;
                nonce?: string;
                echostr?: string;
                encrypt_type?: string;
                openid?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    CodesController_scene: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SceneView"];
                };
            };
        };
    };
    CodesController_gridCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GridCode"];
                };
            };
        };
    };
    CampaignCodeController_poster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignPoster"];
                };
            };
        };
    };
    SquadCodeController_picture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SquadCode"];
                };
            };
        };
    };
    PhoneController_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneView"];
                };
            };
        };
    };
    PhoneController_give: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhoneBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneView"];
                };
            };
        };
    };
    PhoneController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneView"];
                };
            };
        };
    };
    OfficialController_check: {
        parameters: {
            query?: {
                echostr?: string;
                nonce?: string;
                timestamp?: string;
                signature?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
        };
    };
    OfficialController_push: {
        parameters: {
            query?: {
                nonce?: string;
                timestamp?: string;
                signature?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/xml": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                    "text/plain": string;
                };
            };
        };
    };
    RobotsController_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RobotPage"];
                };
            };
        };
    };
    RobotsController_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddRobot"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RobotView"];
                };
            };
        };
    };
    RobotsController_test: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RobotView"];
                };
            };
        };
    };
    RobotsController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    GroupsController_enter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnteredView"];
                };
            };
        };
    };
    GroupsController_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupPage"];
                };
            };
        };
    };
    GroupsController_bind: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BindBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupView"];
                };
            };
        };
    };
    GroupsController_unbind: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    GridsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GridList"];
                };
            };
        };
    };
    GridsController_boundaries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    GridsController_locate: {
        parameters: {
            query: {
                /** @description degrees, GCJ-02 */
                lng: number;
                /** @description degrees, GCJ-02 */
                lat: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocateView"];
                };
            };
        };
    };
    GridsController_importBoundaries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BoundaryImport"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoundaryReportView"];
                };
            };
        };
    };
    NoticesController_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                kind?: "tip" | "followed" | "message" | "task";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticePage"];
                };
            };
        };
    };
    NoticesController_unread: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadCounts"];
                };
            };
        };
    };
    NoticesController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadView"];
                };
            };
        };
    };
    TipsController_categoryList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryList"];
                };
            };
        };
    };
    TipsController_file: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitTip"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TipReceipt"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TipReceipt"];
                };
            };
        };
    };
    TipsController_mine: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TipPage"];
                };
            };
        };
    };
    TipsController_nearby: {
        parameters: {
            query: {
                /** @description degrees, GCJ-02 */
                lng: number;
                /** @description degrees, GCJ-02 */
                lat: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NearbyList"];
                };
            };
        };
    };
    TipsController_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TipDetail"];
                };
            };
        };
    };
    TipsController_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveTip"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TipDetail"];
                };
            };
        };
    };
    DuplicatesController_similar: {
        parameters: {
            query: {
                /** @description degrees, GCJ-02 */
                lng: number;
                /** @description degrees, GCJ-02 */
                lat: number;
                categoryCode: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimilarList"];
                };
            };
        };
    };
    DuplicatesController_followed: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowedPage"];
                };
            };
        };
    };
    DuplicatesController_followedDetail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowedDetail"];
                };
            };
        };
    };
    DuplicatesController_follow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FollowBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandingView"];
                };
            };
        };
    };
    DuplicatesController_unfollow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FollowBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandingView"];
                };
            };
        };
    };
    HotSpotsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HotSpotList"];
                };
            };
        };
    };
    QueueController_page: {
        parameters: {
            query?: {
                scope?: "todo" | "mine" | "all";
                sort?: "due" | "newest";
                state?: "triage" | "dispatched" | "handling" | "checking" | "closed" | "reopen_requested" | "on_hold" | "referred" | "merged" | "refused" | "appealing" | "withdrawn";
                category?: string;
                severity?: "minor" | "ordinary" | "live" | "major";
                holder?: "grid" | "community" | "office" | "department";
                overdue?: "yes";
                /** @description hours; overdue ones too */
                dueWithin?: number;
                gridId?: string;
                /** @description any part of it */
                number?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueuePage"];
                };
            };
        };
    };
    QueueController_map: {
        parameters: {
            query?: {
                scope?: "todo" | "mine" | "all";
                sort?: "due" | "newest";
                state?: "triage" | "dispatched" | "handling" | "checking" | "closed" | "reopen_requested" | "on_hold" | "referred" | "merged" | "refused" | "appealing" | "withdrawn";
                category?: string;
                severity?: "minor" | "ordinary" | "live" | "major";
                holder?: "grid" | "community" | "office" | "department";
                overdue?: "yes";
                /** @description hours; overdue ones too */
                dueWithin?: number;
                gridId?: string;
                /** @description any part of it */
                number?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueMap"];
                };
            };
        };
    };
    QueueController_bulkMove: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkMoves"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkReport"];
                };
            };
        };
    };
    SavedViewsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewList"];
                };
            };
        };
    };
    SavedViewsController_save: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveView"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewOut"];
                };
            };
        };
    };
    SavedViewsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeView"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewOut"];
                };
            };
        };
    };
    SavedViewsController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    AlertsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertList"];
                };
            };
        };
    };
    AlertsController_start: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartAlert"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertView"];
                };
            };
        };
    };
    AlertsController_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertView"];
                };
            };
        };
    };
    RoutingController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoutingRuleList"];
                };
            };
        };
    };
    RoutingController_changes: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoutingChangePage"];
                };
            };
        };
    };
    RoutingController_try: {
        parameters: {
            query: {
                categoryCode: string;
                /** @description degrees, GCJ-02 */
                lng: number;
                /** @description degrees, GCJ-02 */
                lat: number;
                occurrence?: "now" | "again" | "none";
                date?: string;
                time?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TryView"];
                };
            };
        };
    };
    RoutingController_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteRule"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoutingRuleList"];
                };
            };
        };
    };
    RoutingController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteRule"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoutingRuleList"];
                };
            };
        };
    };
    RoutingController_enable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwitchRule"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoutingRuleList"];
                };
            };
        };
    };
    RoutingController_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveRuleTo"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoutingRuleList"];
                };
            };
        };
    };
    RoutingController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteRule"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoutingRuleList"];
                };
            };
        };
    };
    TipRoutingController_routing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TipRoutingView"];
                };
            };
        };
    };
    ConversationController_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagePage"];
                };
            };
        };
    };
    ConversationController_write: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteMessage"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageView"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageView"];
                };
            };
        };
    };
    TemplatesController_list: {
        parameters: {
            query?: {
                state?: "any" | "triage" | "dispatched" | "handling" | "checking" | "closed" | "reopen_requested" | "on_hold" | "referred" | "merged" | "refused" | "appealing" | "withdrawn";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateList"];
                };
            };
        };
    };
    TemplatesController_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddTemplate"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateView"];
                };
            };
        };
    };
    TemplatesController_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateView"];
                };
            };
        };
    };
    PointsController_summary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PointsView"];
                };
            };
        };
    };
    PointsController_entries: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryPage"];
                };
            };
        };
    };
    PointsController_entry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryDetail"];
                };
            };
        };
    };
    RulesController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeRules"];
                };
            };
        };
    };
    RulesController_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddRule"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeRules"];
                };
            };
        };
    };
    RulesController_trial: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TryRule"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrialView"];
                };
            };
        };
    };
    PenaltiesController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PenaltyView"];
                };
            };
        };
    };
    PenaltiesController_appeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppealPenalty"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PenaltyView"];
                };
            };
        };
    };
    StaffPenaltiesController_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "imposed" | "appealed" | "upheld" | "reversed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PenaltyPage"];
                };
            };
        };
    };
    StaffPenaltiesController_impose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImposePenalty"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffPenalty"];
                };
            };
        };
    };
    StaffPenaltiesController_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecidePenalty"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffPenalty"];
                };
            };
        };
    };
    CorrectionsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TipAwards"];
                };
            };
        };
    };
    CorrectionsController_takeBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeBackAward"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TipAwards"];
                };
            };
        };
    };
    RewardsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueView"];
                };
            };
        };
    };
    RewardsController_redeem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Redeem"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RedemptionView"];
                };
            };
        };
    };
    RewardsController_mine: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RedemptionPage"];
                };
            };
        };
    };
    RewardsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RedemptionView"];
                };
            };
        };
    };
    RewardsController_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RedemptionView"];
                };
            };
        };
    };
    StaffRewardsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffRewards"];
                };
            };
        };
    };
    StaffRewardsController_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReward"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffReward"];
                };
            };
        };
    };
    StaffRewardsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeReward"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffReward"];
                };
            };
        };
    };
    StaffRewardsController_lookUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeParam"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RedemptionView"];
                };
            };
        };
    };
    StaffRewardsController_handOver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RedemptionView"];
                };
            };
        };
    };
    StaffRewardsController_takeBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeBack"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RedemptionView"];
                };
            };
        };
    };
    CashController_look: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferView"];
                };
            };
        };
    };
    CashController_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferView"];
                };
            };
        };
    };
    StaffCashController_waiting: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalPage"];
                };
            };
        };
    };
    StaffCashController_say: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SayApproval"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    StaffCashController_reconciled: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconciliationView"];
                };
            };
        };
    };
    StaffCashController_settle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettleDifference"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    NotifyController_notify: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ReferralsController_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                which?: "open" | "all";
                tipId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralPage"];
                };
            };
        };
    };
    ReferralsController_number: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NumberBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralView"];
                };
            };
        };
    };
    ReferralsController_chase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChaseBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralView"];
                };
            };
        };
    };
    DistrictController_receive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DistrictEvent"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ListedController_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "proposed" | "open" | "extension_requested" | "check_requested" | "lifted" | "declined";
                tipId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedPage"];
                };
            };
        };
    };
    ListedController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListCase"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedDetail"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedDetail"];
                };
            };
        };
    };
    ListedController_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedDetail"];
                };
            };
        };
    };
    ListedController_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveListed"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedDetail"];
                };
            };
        };
    };
    ListedTipsController_candidates: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                near?: string;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidatePage"];
                };
            };
        };
    };
    ListedTipsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeTips"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedDetail"];
                };
            };
        };
    };
    MeetingsController_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingPage"];
                };
            };
        };
    };
    MeetingsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMeeting"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingDetail"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingDetail"];
                };
            };
        };
    };
    MeetingsController_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingDetail"];
                };
            };
        };
    };
    MeetingsController_conclude: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConcludeMeeting"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingDetail"];
                };
            };
        };
    };
    MeetingsController_done: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskDone"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingDetail"];
                };
            };
        };
    };
    MeetingsController_ofTip: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingList"];
                };
            };
        };
    };
    UpwardController_view: {
        parameters: {
            query?: {
                sequence?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpwardView"];
                };
            };
        };
    };
    UpwardController_save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveUpward"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpwardView"];
                };
            };
        };
    };
    UpwardController_next: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginUpward"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpwardView"];
                };
            };
        };
    };
    UpwardController_sent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendUpward"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpwardView"];
                };
            };
        };
    };
    UpwardController_word: {
        parameters: {
            query?: {
                sequence?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    CalendarController_view: {
        parameters: {
            query?: {
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarView"];
                };
            };
        };
    };
    CalendarController_set: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetDays"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarView"];
                };
            };
        };
    };
    CalendarController_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarView"];
                };
            };
        };
    };
    PeriodsController_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentPage"];
                };
            };
        };
    };
    PeriodsController_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenAssessment"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentDetail"];
                };
            };
        };
    };
    PeriodsController_fresh: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewAssessment"];
                };
            };
        };
    };
    PeriodsController_trial: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TryAssessmentTerms"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentTrial"];
                };
            };
        };
    };
    PeriodsController_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentDetail"];
                };
            };
        };
    };
    PeriodsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeAssessmentTerms"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentDetail"];
                };
            };
        };
    };
    PeriodsController_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveAssessment"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentDetail"];
                };
            };
        };
    };
    ResultsController_unit: {
        parameters: {
            query: {
                unitId: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessedUnit"];
                };
            };
        };
    };
    ResultsController_cases: {
        parameters: {
            query: {
                cursor?: string;
                limit?: number;
                unitId: string;
                indicator: components["schemas"]["IndicatorCode"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessedCasePage"];
                };
            };
        };
    };
    ResultsController_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentAppealPage"];
                };
            };
        };
    };
    ResultsController_raise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RaiseAssessmentAppeal"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessedUnit"];
                };
            };
        };
    };
    ResultsController_decideAppeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideAssessmentAppeal"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentAppealView"];
                };
            };
        };
    };
    ResultsController_proposed: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentProposalPage"];
                };
            };
        };
    };
    ResultsController_explain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExplainProposal"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentProposalView"];
                };
            };
        };
    };
    ResultsController_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideProposal"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentProposalView"];
                };
            };
        };
    };
    ResultsController_excel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ResultsController_document: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    InspectionsController_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionPage"];
                };
            };
        };
    };
    InspectionsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewInspection"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionDetail"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionDetail"];
                };
            };
        };
    };
    InspectionsController_round: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionDetail"];
                };
            };
        };
    };
    InspectionsController_summarize: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveSummary"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionDetail"];
                };
            };
        };
    };
    InspectionsController_find: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFinding"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionDetail"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionDetail"];
                };
            };
        };
    };
    InspectionsController_findings: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: components["schemas"]["FindingState"];
                inspectionId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingPage"];
                };
            };
        };
    };
    InspectionsController_finding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingDetail"];
                };
            };
        };
    };
    InspectionsController_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveFinding"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingDetail"];
                };
            };
        };
    };
    BulletinsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulletinList"];
                };
            };
        };
    };
    BulletinsController_draft: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewBulletin"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulletinDetail"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulletinDetail"];
                };
            };
        };
    };
    BulletinsController_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulletinDetail"];
                };
            };
        };
    };
    BulletinsController_save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveBulletin"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulletinDetail"];
                };
            };
        };
    };
    BulletinsController_publish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishBulletin"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulletinDetail"];
                };
            };
        };
    };
    BulletinsController_correct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewNote"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulletinDetail"];
                };
            };
        };
    };
    BulletinsController_receipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulletinDetail"];
                };
            };
        };
    };
    BulletinsController_readers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReaderList"];
                };
            };
        };
    };
    BulletinsController_word: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    BulletinsController_excel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    WeeklyController_week: {
        parameters: {
            query?: {
                /** @description the Friday on which the week begins, YYYY-MM-DD */
                week?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WeekView"];
                };
            };
        };
    };
    WeeklyController_view: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the Friday on which the week begins, YYYY-MM-DD */
                week: string;
                gridId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WeeklyView"];
                };
            };
        };
    };
    WeeklyController_save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the Friday on which the week begins, YYYY-MM-DD */
                week: string;
                gridId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveWeekly"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WeeklyView"];
                };
            };
        };
    };
    WeeklyController_cases: {
        parameters: {
            query: {
                cursor?: string;
                limit?: number;
                figure: components["schemas"]["FigureName"];
                category?: string;
                source?: string;
                /** @description a grid, a community or `own` */
                unit?: string;
            };
            header?: never;
            path: {
                /** @description the Friday on which the week begins, YYYY-MM-DD */
                week: string;
                gridId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WeeklyCasePage"];
                };
            };
        };
    };
    WeeklyController_send: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the Friday on which the week begins, YYYY-MM-DD */
                week: string;
                gridId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendWeekly"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WeeklyView"];
                };
            };
        };
    };
    WeeklyController_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the Friday on which the week begins, YYYY-MM-DD */
                week: string;
                gridId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddToWeekly"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WeeklyView"];
                };
            };
        };
    };
    WeeklyController_word: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the Friday on which the week begins, YYYY-MM-DD */
                week: string;
                gridId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    CampaignsController_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                when?: components["schemas"]["CampaignWhen"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignPage"];
                };
            };
        };
    };
    CampaignsController_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyCampaigns"];
                };
            };
        };
    };
    CampaignsController_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignDetail"];
                };
            };
        };
    };
    CampaignsController_signUp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignUp"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignDetail"];
                };
            };
        };
    };
    CampaignsController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignDetail"];
                };
            };
        };
    };
    CampaignsController_signIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignDetail"];
                };
            };
        };
    };
    StaffCampaignsController_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                when?: components["schemas"]["CampaignWhen"];
                kind?: components["schemas"]["CampaignKind"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffCampaignPage"];
                };
            };
        };
    };
    StaffCampaignsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCampaign"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffCampaignDetail"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffCampaignDetail"];
                };
            };
        };
    };
    StaffCampaignsController_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffCampaignDetail"];
                };
            };
        };
    };
    StaffCampaignsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeCampaign"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffCampaignDetail"];
                };
            };
        };
    };
    StaffCampaignsController_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelCampaign"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffCampaignDetail"];
                };
            };
        };
    };
    StaffCampaignsController_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseCampaign"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffCampaignDetail"];
                };
            };
        };
    };
    OnSiteController_code: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInCodeView"];
                };
            };
        };
    };
    OnSiteController_people: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignPeople"];
                };
            };
        };
    };
    OnSiteController_present: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkPresent"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignPeople"];
                };
            };
        };
    };
    OnSiteController_count: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HeadCount"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffCampaignDetail"];
                };
            };
        };
    };
    OnSiteController_venue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetVenue"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffCampaignDetail"];
                };
            };
        };
    };
    OnSiteController_photos: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddPhotos"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffCampaignDetail"];
                };
            };
        };
    };
    OnSiteController_removePhoto: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffCampaignDetail"];
                };
            };
        };
    };
    TrainingsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Courses"];
                };
            };
        };
    };
    TrainingsController_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourseDetail"];
                };
            };
        };
    };
    TrainingsController_remind: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reminded"];
                };
            };
        };
    };
    TrainingsController_xlsx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    DrawsController_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DrawPage"];
                };
            };
        };
    };
    DrawsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DrawView"];
                };
            };
        };
    };
    DrawsController_record: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DrawRecord"];
                };
            };
        };
    };
    DrawsController_mine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyDraw"];
                };
            };
        };
    };
    StaffDrawsController_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DrawPage"];
                };
            };
        };
    };
    StaffDrawsController_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDraw"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffDraw"];
                };
            };
        };
    };
    StaffDrawsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffDraw"];
                };
            };
        };
    };
    StaffDrawsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeDraw"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffDraw"];
                };
            };
        };
    };
    StaffDrawsController_publish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishDraw"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffDraw"];
                };
            };
        };
    };
    StaffDrawsController_draw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldDraw"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffDraw"];
                };
            };
        };
    };
    StaffDrawsController_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelDraw"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffDraw"];
                };
            };
        };
    };
    SquadsController_found: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FoundSquad"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MySquadAnswer"];
                };
            };
        };
    };
    SquadsController_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MySquadAnswer"];
                };
            };
        };
    };
    SquadsController_lookUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoinCode"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SquadCard"];
                };
            };
        };
    };
    SquadsController_join: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoinSquad"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MySquadAnswer"];
                };
            };
        };
    };
    SquadsController_leave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MySquadAnswer"];
                };
            };
        };
    };
    SquadsController_members: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Members"];
                };
            };
        };
    };
    SquadsController_newCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MySquadAnswer"];
                };
            };
        };
    };
    SquadsController_deputy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseDeputy"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Members"];
                };
            };
        };
    };
    SquadMembersController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MySquadAnswer"];
                };
            };
        };
    };
    SquadMembersController_handOver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MySquadAnswer"];
                };
            };
        };
    };
    StaffSquadsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffSquads"];
                };
            };
        };
    };
    StaffSquadsController_approve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffSquads"];
                };
            };
        };
    };
    StaffSquadsController_refuse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffSquads"];
                };
            };
        };
    };
    StaffSquadsController_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffSquads"];
                };
            };
        };
    };
    StaffSquadsController_members: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Members"];
                };
            };
        };
    };
    StaffSquadsController_appoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Appoint"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Members"];
                };
            };
        };
    };
    ShiftsController_coming: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShiftCards"];
                };
            };
        };
    };
    ShiftsController_plan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanShift"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShiftView"];
                };
            };
        };
    };
    ShiftsController_past: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShiftPage"];
                };
            };
        };
    };
    ShiftsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShiftView"];
                };
            };
        };
    };
    ShiftsController_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShiftView"];
                };
            };
        };
    };
    ShiftsController_signUp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShiftView"];
                };
            };
        };
    };
    ShiftsController_dropOut: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShiftView"];
                };
            };
        };
    };
    ShiftsController_signIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Presence"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShiftView"];
                };
            };
        };
    };
    ShiftsController_signOut: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Presence"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShiftView"];
                };
            };
        };
    };
    ShiftsController_byHand: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ByHand"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShiftView"];
                };
            };
        };
    };
    HoursController_mine: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoursPage"];
                };
            };
        };
    };
    HoursController_report: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportHours"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoursSummary"];
                };
            };
        };
    };
    HoursController_summary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoursSummary"];
                };
            };
        };
    };
    HoursController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoursSummary"];
                };
            };
        };
    };
    HoursController_toVouch: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NamedHoursPage"];
                };
            };
        };
    };
    HoursController_vouch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Vouch"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManyDone"];
                };
            };
        };
    };
    HoursController_refuse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    StaffHoursController_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "vouched" | "certified" | "refused";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NamedHoursPage"];
                };
            };
        };
    };
    StaffHoursController_certify: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Certify"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManyDone"];
                };
            };
        };
    };
    StaffHoursController_refuse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    StaffHoursController_correct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectHours"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    CertificatesController_mine: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificatePage"];
                };
            };
        };
    };
    CertificatesController_issue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueCertificate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateView"];
                };
            };
        };
    };
    CertificatesController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateView"];
                };
            };
        };
    };
    CertificatesController_check: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckCode"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckedCertificate"];
                };
            };
        };
    };
    RankingController_squads: {
        parameters: {
            query?: {
                /** @description YYYY-MM; this month */
                month?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SquadRanking"];
                };
            };
        };
    };
    RankingController_people: {
        parameters: {
            query?: {
                /** @description YYYY-MM; this month */
                month?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleRanking"];
                };
            };
        };
    };
    RankingController_enter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterRanking"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleRanking"];
                };
            };
        };
    };
    RankingController_leave: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleRanking"];
                };
            };
        };
    };
    RankingController_staffFigures: {
        parameters: {
            query?: {
                /** @description YYYY-MM; this month */
                month?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiguresView"];
                };
            };
        };
    };
    SourcesController_kinds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceKindList"];
                };
            };
        };
    };
    SourcesController_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                kind?: "site" | "dust_yard" | "restaurant" | "coal" | "repair" | "workshop" | "project" | "other";
                state?: "active" | "stopped" | "removed";
                gridId?: string;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourcePage"];
                };
            };
        };
    };
    SourcesController_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SourceFields"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceDetail"];
                };
            };
        };
    };
    SourcesController_map: {
        parameters: {
            query?: {
                kind?: "site" | "dust_yard" | "restaurant" | "coal" | "repair" | "workshop" | "project" | "other";
                state?: "active" | "stopped" | "removed";
                gridId?: string;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceMap"];
                };
            };
        };
    };
    SourcesController_similar: {
        parameters: {
            query: {
                lng: number;
                lat: number;
                kind?: "site" | "dust_yard" | "restaurant" | "coal" | "repair" | "workshop" | "project" | "other";
                name?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NearSources"];
                };
            };
        };
    };
    SourcesController_ofTip: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NearSources"];
                };
            };
        };
    };
    SourcesController_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceDetail"];
                };
            };
        };
    };
    SourcesController_edit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditSource"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceDetail"];
                };
            };
        };
    };
    SourcesController_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveSource"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceDetail"];
                };
            };
        };
    };
    SourcesController_inspect: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InspectSource"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceDetail"];
                };
            };
        };
    };
    SourcesController_undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                entryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceDetail"];
                };
            };
        };
    };
    SourcesFileController_out: {
        parameters: {
            query?: {
                kind?: "site" | "dust_yard" | "restaurant" | "coal" | "repair" | "workshop" | "project" | "other";
                state?: "active" | "stopped" | "removed";
                gridId?: string;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SourcesFileController_in: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceImport"];
                };
            };
        };
    };
    PatrolController_today: {
        parameters: {
            query?: {
                gridId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
                };
            };
        };
    };
    PatrolController_check: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DoCheck"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
                };
            };
        };
    };
    PatrolController_undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
                };
            };
        };
    };
    PatrolController_items: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemList"];
                };
            };
        };
    };
    PatrolController_save: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveItem"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemList"];
                };
            };
        };
    };
    PatrolController_stop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemList"];
                };
            };
        };
    };
    PatrolFindingsController_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                gridId?: string;
                kind?: components["schemas"]["PatrolFindingKind"];
                state?: components["schemas"]["PatrolFindingState"];
                sourceId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatrolFindingPage"];
                };
            };
        };
    };
    PatrolFindingsController_record: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordFinding"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatrolFindingDetail"];
                };
            };
        };
    };
    PatrolFindingsController_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatrolFindingDetail"];
                };
            };
        };
    };
    PatrolFindingsController_recheck: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecheckFinding"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatrolFindingDetail"];
                };
            };
        };
    };
    PatrolFindingsController_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatrolFindingDetail"];
                };
            };
        };
    };
    PatrolFindingsController_undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatrolFindingDetail"];
                };
            };
        };
    };
    RosterController_overview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterOverview"];
                };
            };
        };
    };
    RosterController_place: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterPlace"];
                };
            };
        };
    };
    RosterController_seat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatPage"];
                };
            };
        };
    };
    RosterController_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddSeat"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatPage"];
                };
            };
        };
    };
    RosterController_deputy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetDeputy"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatPage"];
                };
            };
        };
    };
    RosterController_leave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveLeave"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatPage"];
                };
            };
        };
    };
    RosterController_back: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatPage"];
                };
            };
        };
    };
    RosterController_cases: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverView"];
                };
            };
        };
    };
    RosterController_handOver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOver"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandedOver"];
                };
            };
        };
    };
    RosterController_addLeading: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddLeading"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterOverview"];
                };
            };
        };
    };
    RosterController_endLeading: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterOverview"];
                };
            };
        };
    };
    RosterController_addUnit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddUnit"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterPlace"];
                };
            };
        };
    };
    RosterController_endUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterPlace"];
                };
            };
        };
    };
    RosterController_export: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    RosterController_import: {
        parameters: {
            query: {
                /** @description without it: a dry run */
                plan?: string;
                /** @description client-made key; a repeat with the same key is answered, not done again */
                key: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPlan"];
                };
            };
        };
    };
    DashboardController_today: {
        parameters: {
            query?: {
                gridId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TodayView"];
                };
            };
        };
    };
    DashboardController_board: {
        parameters: {
            query?: {
                gridId?: string;
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardView"];
                };
            };
        };
    };
    DashboardController_heat: {
        parameters: {
            query?: {
                gridId?: string;
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeatView"];
                };
            };
        };
    };
    DashboardController_cases: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                gridId?: string;
                from?: string;
                to?: string;
                figure?: "received" | "filed" | "refused" | "handled" | "notFound" | "closed" | "due" | "onTime" | "late" | "escalated" | "referred" | "returned" | "rework" | "extended" | "reopened" | "answered" | "satisfied" | "open" | "overdue";
                band?: "overdue" | "soon" | "later" | "none" | "major";
                category?: string;
                /** @description only tips outside every grid */
                outside?: "yes";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BehindPage"];
                };
            };
        };
    };
    DashboardController_export: {
        parameters: {
            query?: {
                gridId?: string;
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PublicFiguresController_view: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicFiguresView"];
                };
            };
        };
    };
    ContentController_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: components["schemas"]["ContentState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContentPage"];
                };
            };
        };
    };
    ContentController_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideContent"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContentItem"];
                };
            };
        };
    };
}
