/** Where to report that Experimenter changed. The address is fixed text: it never carries anything of the page. */
export const REPORT_ADDRESS =
  'https://github.com/experimenter-companion/preflight/issues/new?title=Preflight%20can%E2%80%99t%20read%20a%20page&labels=host-drift';
