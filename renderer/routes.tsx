/** Every address. Today is loaded with the window; the rest when it is first used. */
import { createBrowserRouter, type RouteObject } from 'react-router';
import { Frame } from './components/Frame.tsx';
import { NotFoundPage } from './components/NotFoundPage.tsx';
import { TodayPage } from './features/today/TodayPage.tsx';
import { withFreshPaper } from './print/freshPaper.ts';

const routes: RouteObject[] = [
  // Printed pages stand alone: no navigation around them.
  {
    path: '/print/handouts/new',
    ErrorBoundary: NotFoundPage,
    HydrateFallback: () => null,
    lazy: async () => ({ Component: (await import('./print/NewHandoutPrint.tsx')).NewHandoutPrint }),
  },
  {
    path: '/print/handouts/:id',
    ErrorBoundary: NotFoundPage,
    HydrateFallback: () => null,
    lazy: async () => ({ Component: (await import('./print/KeptHandoutPrint.tsx')).KeptHandoutPrint }),
  },
  {
    path: '/print/consents/blank',
    ErrorBoundary: NotFoundPage,
    HydrateFallback: () => null,
    lazy: async () => ({ Component: (await import('./print/BlankConsentPrint.tsx')).BlankConsentPrint }),
  },
  {
    path: '/print/consents/:id',
    ErrorBoundary: NotFoundPage,
    HydrateFallback: () => null,
    lazy: async () => ({ Component: (await import('./print/ConsentPrint.tsx')).ConsentPrint }),
  },
  // The client reads and signs here: no navigation around it either.
  {
    path: '/clients/:id/consents/sign/:form',
    ErrorBoundary: NotFoundPage,
    HydrateFallback: () => null,
    lazy: async () => ({
      Component: (await import('./features/consents/SignConsentPage.tsx')).SignConsentPage,
    }),
  },
  {
    path: '/print/day',
    ErrorBoundary: NotFoundPage,
    HydrateFallback: () => null,
    lazy: async () => ({ Component: (await import('./print/DaySheetPrint.tsx')).DaySheetPrint }),
  },
  {
    path: '/print/week',
    ErrorBoundary: NotFoundPage,
    HydrateFallback: () => null,
    lazy: async () => ({ Component: (await import('./print/WeekSheetPrint.tsx')).WeekSheetPrint }),
  },
  {
    path: '/print/paper',
    ErrorBoundary: NotFoundPage,
    HydrateFallback: () => null,
    lazy: async () => ({ Component: (await import('./print/PaperPackPrint.tsx')).PaperPackPrint }),
  },
  {
    path: '/print/handouts/day',
    ErrorBoundary: NotFoundPage,
    HydrateFallback: () => null,
    lazy: async () => ({ Component: (await import('./print/DayHandoutsPrint.tsx')).DayHandoutsPrint }),
  },
  {
    path: '/print/numbers',
    ErrorBoundary: NotFoundPage,
    HydrateFallback: () => null,
    lazy: async () => ({ Component: (await import('./print/NumbersPrint.tsx')).NumbersPrint }),
  },
  {
    path: '/print/recall',
    ErrorBoundary: NotFoundPage,
    HydrateFallback: () => null,
    lazy: async () => ({ Component: (await import('./print/RecallPrint.tsx')).RecallPrint }),
  },
  {
    path: '/print/progress',
    ErrorBoundary: NotFoundPage,
    HydrateFallback: () => null,
    lazy: async () => ({ Component: (await import('./print/ProgressPrint.tsx')).ProgressPrint }),
  },
  {
    path: '/print/photos',
    ErrorBoundary: NotFoundPage,
    HydrateFallback: () => null,
    lazy: async () => ({
      Component: (await import('./print/PhotoComparePrint.tsx')).PhotoComparePrint,
    }),
  },
  {
    path: '/print/treatment/:id',
    ErrorBoundary: NotFoundPage,
    HydrateFallback: () => null,
    lazy: async () => ({
      Component: (await import('./print/TreatmentRecordPrint.tsx')).TreatmentRecordPrint,
    }),
  },
  {
    path: '/print/lot-recall',
    ErrorBoundary: NotFoundPage,
    HydrateFallback: () => null,
    lazy: async () => ({ Component: (await import('./print/LotRecallPrint.tsx')).LotRecallPrint }),
  },
  {
    path: '/print/card',
    ErrorBoundary: NotFoundPage,
    HydrateFallback: () => null,
    lazy: async () => ({
      Component: (await import('./print/AppointmentCardPrint.tsx')).AppointmentCardPrint,
    }),
  },
  {
    path: '/print/record/:id',
    ErrorBoundary: NotFoundPage,
    HydrateFallback: () => null,
    lazy: async () => ({ Component: (await import('./print/FullRecordPrint.tsx')).FullRecordPrint }),
  },
  {
    Component: Frame,
    ErrorBoundary: NotFoundPage,
    HydrateFallback: () => null,
    children: [
      { path: '/', Component: TodayPage },
      {
        path: '/calendar',
        lazy: async () => ({
          Component: (await import('./features/calendar/CalendarPage.tsx')).CalendarPage,
        }),
      },
      {
        path: '/clients',
        lazy: async () => ({ Component: (await import('./features/clients/ClientsPage.tsx')).ClientsPage }),
      },
      {
        path: '/clients/new',
        lazy: async () => ({
          Component: (await import('./features/clients/NewClientPage.tsx')).NewClientPage,
        }),
      },
      {
        path: '/clients/import',
        lazy: async () => ({ Component: (await import('./features/imports/ImportPage.tsx')).ImportPage }),
      },
      {
        path: '/clients/:id',
        lazy: async () => ({ Component: (await import('./features/clients/ClientPage.tsx')).ClientPage }),
        children: [
          {
            index: true,
            lazy: async () => ({
              Component: (await import('./features/clients/ClientOverview.tsx')).ClientOverview,
            }),
          },
          {
            path: 'consents',
            lazy: async () => ({
              Component: (await import('./features/consents/ConsentsTab.tsx')).ConsentsTab,
            }),
          },
          {
            path: 'photos',
            lazy: async () => ({
              Component: (await import('./features/photos/PhotosTab.tsx')).PhotosTab,
            }),
          },
          {
            path: 'photos/compare',
            lazy: async () => ({
              Component: (await import('./features/photos/ComparePhotos.tsx')).ComparePhotos,
            }),
          },
          {
            path: 'scores',
            lazy: async () => ({
              Component: (await import('./features/scores/ScoresTab.tsx')).ScoresTab,
            }),
          },
          {
            path: 'progress',
            lazy: async () => ({
              Component: (await import('./features/progress/ProgressTab.tsx')).ProgressTab,
            }),
          },
          {
            path: 'record',
            lazy: async () => ({
              Component: (await import('./features/fullRecord/RecordTab.tsx')).RecordTab,
            }),
          },
        ],
      },
      {
        path: '/clients/:id/edit',
        lazy: async () => ({
          Component: (await import('./features/clients/EditClientPage.tsx')).EditClientPage,
        }),
      },
      {
        path: '/follow-ups',
        lazy: async () => ({
          Component: (await import('./features/followUps/FollowUpsPage.tsx')).FollowUpsPage,
        }),
      },
      {
        path: '/follow-ups/waitlist',
        lazy: async () => ({
          Component: (await import('./features/waitlist/WaitlistPage.tsx')).WaitlistPage,
        }),
      },
      {
        path: '/paper',
        lazy: async () => ({
          Component: (await import('./features/paperPack/EnterFromPaperPage.tsx')).EnterFromPaperPage,
        }),
      },
      {
        path: '/numbers',
        lazy: async () => ({ Component: (await import('./features/numbers/NumbersPage.tsx')).NumbersPage }),
      },
      {
        path: '/treatments/new',
        lazy: async () => ({
          Component: (await import('./features/treatments/NewTreatmentPage.tsx')).NewTreatmentPage,
        }),
      },
      {
        path: '/treatments/:id',
        lazy: async () => ({
          Component: (await import('./features/treatments/TreatmentPage.tsx')).TreatmentPage,
        }),
      },
      {
        path: '/settings',
        lazy: async () => ({
          Component: (await import('./features/settings/SettingsPage.tsx')).SettingsPage,
        }),
        children: [
          {
            index: true,
            lazy: async () => ({
              Component: (await import('./features/clinic/ClinicSettings.tsx')).ClinicSettings,
            }),
          },
          {
            path: 'team',
            lazy: async () => ({
              Component: (await import('./features/staff/TeamSettings.tsx')).TeamSettings,
            }),
          },
          {
            path: 'services',
            lazy: async () => ({
              Component: (await import('./features/clinic/ServicesSettings.tsx')).ServicesSettings,
            }),
          },
          {
            path: 'hours',
            lazy: async () => ({
              Component: (await import('./features/availability/HoursSettings.tsx')).HoursSettings,
            }),
          },
          {
            path: 'protocols',
            lazy: async () => ({
              Component: (await import('./features/protocols/ProtocolsSettings.tsx')).ProtocolsSettings,
            }),
          },
          {
            path: 'clocks',
            lazy: async () => ({
              Component: (await import('./features/conditions/ClocksSettings.tsx')).ClocksSettings,
            }),
          },
          {
            path: 'consents',
            lazy: async () => ({
              Component: (await import('./features/consents/ConsentFormsSettings.tsx')).ConsentFormsSettings,
            }),
          },
          {
            path: 'products',
            lazy: async () => ({
              Component: (await import('./features/products/ProductsSettings.tsx')).ProductsSettings,
            }),
          },
          {
            path: 'lots',
            lazy: async () => ({ Component: (await import('./features/products/LotsPage.tsx')).LotsPage }),
          },
          {
            path: 'lots/:lotNumber',
            lazy: async () => ({ Component: (await import('./features/products/LotPage.tsx')).LotPage }),
          },
          {
            path: 'limits',
            lazy: async () => ({
              Component: (await import('./features/treatments/LimitsSettings.tsx')).LimitsSettings,
            }),
          },
          {
            path: 'aftercare',
            lazy: async () => ({
              Component: (await import('./features/aftercare/AftercareSettings.tsx')).AftercareSettings,
            }),
          },
          {
            path: 'handouts',
            lazy: async () => ({
              Component: (await import('./features/handouts/HandoutTextsSettings.tsx')).HandoutTextsSettings,
            }),
          },
          {
            path: 'recall',
            lazy: async () => ({
              Component: (await import('./features/followUps/RecallSettings.tsx')).RecallSettings,
            }),
          },
          {
            path: 'photos',
            lazy: async () => ({
              Component: (await import('./features/photos/PhotosSettings.tsx')).PhotosSettings,
            }),
          },
          {
            path: 'retention',
            lazy: async () => ({
              Component: (await import('./features/retention/RetentionSettings.tsx')).RetentionSettings,
            }),
          },
          {
            path: 'backups',
            lazy: async () => ({
              Component: (await import('./features/backups/BackupsSettings.tsx')).BackupsSettings,
            }),
          },
        ],
      },
      { path: '*', Component: NotFoundPage },
    ],
  },
];

export const appRoutes = createBrowserRouter(withFreshPaper(routes));
