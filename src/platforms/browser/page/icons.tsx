import type { ComponentChildren, VNode } from 'preact';

function Icon({ children, label }: { readonly children: ComponentChildren; readonly label?: string }): VNode {
  return (
    <svg
      class="icon"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      stroke-linecap="round"
      stroke-linejoin="round"
      {...(label === undefined
        ? { 'aria-hidden': 'true' as const }
        : { role: 'img' as const, 'aria-label': label })}
    >
      {children}
    </svg>
  );
}

/** A notebook's page with its margin, and the pencil that writes on it. */
export const Logo = (): VNode => (
  <svg class="logo" viewBox="0 0 32 32" aria-hidden="true">
    <rect class="logo-page" width="32" height="32" rx="9" />
    <path class="logo-margin" d="M10 8v16" />
    <path class="logo-pencil" d="m14 21.5.9-3.9 7.3-7.3a2.1 2.1 0 0 1 3 3l-7.3 7.3z" />
    <path class="logo-line" d="M14 24h9" />
  </svg>
);

export const BackIcon = (): VNode => (
  <Icon>
    <path d="m15 5-7 7 7 7" />
  </Icon>
);
export const SendIcon = (): VNode => (
  <Icon>
    <path d="M12 19V5m-6 6 6-6 6 6" />
  </Icon>
);
export const DownIcon = (): VNode => (
  <Icon>
    <path d="M12 5v14m-6-6 6 6 6-6" />
  </Icon>
);
export const ChevronIcon = (): VNode => (
  <Icon>
    <path d="m7 10 5 5 5-5" />
  </Icon>
);
export const GroupIcon = (): VNode => (
  <Icon>
    <circle cx="9" cy="9" r="3.2" />
    <path d="M3.5 19c.4-3.2 2.6-5 5.5-5s5.1 1.8 5.5 5M15.5 6.2a3 3 0 0 1 0 5.6M17 14.4c2 .6 3.2 2.2 3.5 4.6" />
  </Icon>
);
export const FileIcon = (): VNode => (
  <Icon>
    <path d="M13.5 3.5H7A1.5 1.5 0 0 0 5.5 5v14A1.5 1.5 0 0 0 7 20.5h10a1.5 1.5 0 0 0 1.5-1.5V8.5zm0 0v5h5" />
  </Icon>
);
export const ClipIcon = (): VNode => (
  <Icon>
    <path d="m19.5 11.3-7.9 7.9a4.6 4.6 0 0 1-6.5-6.5l8-8a3.1 3.1 0 0 1 4.4 4.4l-8 8a1.5 1.5 0 0 1-2.2-2.2l7.3-7.2" />
  </Icon>
);
export const SaveIcon = (): VNode => (
  <Icon>
    <path d="M12 4v11m-4.5-4.5L12 15l4.5-4.5M5 19.5h14" />
  </Icon>
);
export const EyeIcon = (): VNode => (
  <Icon>
    <path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z" />
    <circle cx="12" cy="12" r="2.7" />
  </Icon>
);
export const CloseIcon = (): VNode => (
  <Icon>
    <path d="m6.5 6.5 11 11m0-11-11 11" />
  </Icon>
);
export const ReplyIcon = (): VNode => (
  <Icon>
    <path d="M9.5 6.5 4 12l5.5 5.5M4.5 12H14c3.5 0 6 2 6 6" />
  </Icon>
);
export const CheckIcon = ({ label }: { readonly label?: string }): VNode => (
  <Icon {...(label === undefined ? {} : { label })}>
    <path d="m5 12.5 4.5 4.5L19 7.5" />
  </Icon>
);
export const ClockIcon = ({ label }: { readonly label: string }): VNode => (
  <Icon label={label}>
    <circle cx="12" cy="12" r="8" />
    <path d="M12 7.5V12l3 2" />
  </Icon>
);
export const AlertIcon = (): VNode => (
  <Icon>
    <circle cx="12" cy="12" r="8.5" />
    <path d="M12 7.5v5.5m0 3v.1" />
  </Icon>
);
