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
    "/api/v1/staff/department-seats/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DepartmentsController_end"];
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
        EndSeat: {
            /** @description client-made key; a repeat with the same key is answered, not done again */
            key: string;
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
        SceneKind: "grid" | "squad" | "voucher";
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
        Action: "submit" | "alarm" | "limits_changed" | "district" | "dispatch" | "accept" | "handle" | "pass" | "rework" | "confirm_fixed" | "say_not_fixed" | "reopen" | "uphold" | "order_rectify" | "return" | "escalate" | "assign" | "reroute" | "request_extension" | "approve_extension" | "reject_extension" | "request_hold" | "approve_hold" | "reject_hold" | "lift_hold" | "refer" | "refer_answer" | "refer_back" | "mark_major" | "judge" | "merge" | "unmerge" | "refuse" | "appeal" | "appeal_accept" | "appeal_reject" | "withdraw" | "auto_escalate";
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
        MessagePhoto: {
            id: string;
            url: string;
            thumbUrl: string;
        };
        MessageView: {
            id: string;
            from: components["schemas"]["Speaker"];
            /** @description grid or office, 举报人 or 系统; never a person */
            who: string;
            mine: boolean;
            kind: components["schemas"]["MessageKind"];
            text: string;
            photos: components["schemas"]["MessagePhoto"][];
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
        ListedPhoto: {
            id: string;
            url: string;
            thumbUrl: string;
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
            photos: components["schemas"]["ListedPhoto"][];
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
        ContentState: "new" | "asked" | "pass" | "person" | "allowed" | "withheld";
        ContentPhoto: {
            id: string;
            url: string;
            thumbUrl: string;
        };
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
            photo: components["schemas"]["ContentPhoto"] | null;
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
    DepartmentsController_end: {
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
                "application/json": components["schemas"]["EndSeat"];
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
