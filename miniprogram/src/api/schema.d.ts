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
    "/api/v1/staff/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TipsController_staffQueue"];
        put?: never;
        post?: never;
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
            subscribeTemplates: string[];
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
            personName: string | null;
            claimed: boolean;
            invitation: components["schemas"]["InvitationState"] | null;
            mayInvite: boolean;
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
        Action: "submit" | "alarm" | "limits_changed" | "dispatch" | "accept" | "handle" | "pass" | "rework" | "confirm_fixed" | "say_not_fixed" | "reopen" | "uphold" | "order_rectify" | "return" | "escalate" | "assign" | "reroute" | "request_extension" | "approve_extension" | "reject_extension" | "request_hold" | "approve_hold" | "reject_hold" | "lift_hold" | "refer" | "refer_answer" | "refer_back" | "mark_major" | "judge" | "merge" | "unmerge" | "refuse" | "appeal" | "appeal_accept" | "appeal_reject" | "withdraw" | "auto_escalate";
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
            targetNumber?: string;
            categoryCode?: string;
            /** @description degrees, GCJ-02 */
            lng?: number;
            /** @description degrees, GCJ-02 */
            lat?: number;
        };
        StaffTip: {
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
        };
        QueueCounts: {
            todo: number;
            mine: number;
            all: number;
        };
        QueuePage: {
            items: components["schemas"]["StaffTip"][];
            nextCursor: string | null;
            counts: components["schemas"]["QueueCounts"];
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
        Side: "reporter" | "staff";
        /** @enum {string} */
        MessageKind: "question" | "answer" | "remark";
        MessagePhoto: {
            id: string;
            url: string;
            thumbUrl: string;
        };
        MessageView: {
            id: string;
            from: components["schemas"]["Side"];
            /** @description grid or office, or 举报人; never a person */
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
        RuleView: {
            code: string;
            name: string;
            text: string;
        };
        PointsView: {
            balance: number;
            earnedThisMonth: number;
            rules: components["schemas"]["RuleView"][];
        };
        EntryView: {
            id: string;
            amount: number;
            balanceAfter: number;
            ruleName: string;
            memo: string;
            tipId: string | null;
            tipNumber: string | null;
            /** Format: date-time */
            at: string;
        };
        EntryPage: {
            items: components["schemas"]["EntryView"][];
            nextCursor: string | null;
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
        UpwardSent: {
            to: string;
            /** Format: date-time */
            at: string;
            /** @description the grid for which somebody sent it */
            by: string;
            channelNote: string;
            late: boolean;
        };
        UpwardView: {
            tipId: string;
            tipNumber: string;
            text: string;
            /** @description drafted just now from the data; nothing is saved yet */
            draft: boolean;
            version: number;
            /** Format: date-time */
            foundAt: string;
            /** Format: date-time */
            dueAt: string;
            overdue: boolean;
            /** Format: date-time */
            savedAt: string | null;
            sent: components["schemas"]["UpwardSent"] | null;
        };
        SaveUpward: {
            version: number;
            text: string;
        };
        SendUpward: {
            /** @description client-made key; a repeat with the same key is answered, not done again */
            key: string;
            version: number;
            sentTo: string;
            channelNote: string;
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
    TipsController_staffQueue: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                scope?: "todo" | "mine" | "all";
                state?: "triage" | "dispatched" | "handling" | "checking" | "closed" | "reopen_requested" | "on_hold" | "referred" | "merged" | "refused" | "appealing" | "withdrawn";
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
}
