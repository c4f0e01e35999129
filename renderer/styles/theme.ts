/**
 * One family, one type scale, one 4-point spacing scale, one radius, one accent. Hue is kept for meaning: status, alert,
 * person. What a screen needs beyond this belongs here, not in the screen.
 */
import { createTheme, type MantineColorsTuple } from '@mantine/core';
import { t } from '../i18n/t.ts';

const pine: MantineColorsTuple = [
  '#eef6f5',
  '#dbeae8',
  '#b5d5d1',
  '#8bbfb9',
  '#66aaa3',
  '#4a9690',
  '#2f7d77',
  '#1f6661',
  '#17524e',
  '#0e3d3a',
];

const inter = t("'Inter Variable', system-ui, sans-serif");

export const theme = createTheme({
  fontFamily: inter,
  headings: {
    fontFamily: inter,
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.5rem', lineHeight: '2rem' },
      h2: { fontSize: '1.125rem', lineHeight: '1.5rem' },
      h3: { fontSize: '0.875rem', lineHeight: '1.25rem' },
    },
  },
  fontSizes: { xs: '0.75rem', sm: '0.875rem', md: '0.875rem', lg: '1.125rem', xl: '1.5rem' },
  lineHeights: { xs: '1rem', sm: '1.25rem', md: '1.25rem', lg: '1.5rem', xl: '2rem' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  defaultRadius: 'sm',
  radius: { xs: '4px', sm: '6px', md: '6px', lg: '6px', xl: '6px' },
  colors: { pine },
  primaryColor: 'pine',
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'sm' } },
    TextInput: { defaultProps: { size: 'sm' } },
    Textarea: { defaultProps: { size: 'sm' } },
    Select: { defaultProps: { size: 'sm' } },
    Modal: {
      defaultProps: { transitionProps: { duration: 120 }, closeButtonProps: { 'aria-label': t('Close') } },
    },
    Notification: { defaultProps: { closeButtonProps: { 'aria-label': t('Close this message') } } },
    Tooltip: { defaultProps: { openDelay: 300, transitionProps: { duration: 80 } } },
  },
});
