import { notFound, type Reply, type Route, type Visit } from './route.ts';

interface CompiledRoute {
  route: Route;
  pattern: RegExp;
}

const compile = (route: Route): CompiledRoute => ({
  route,
  pattern: new RegExp(`^${route.path.replaceAll(/\{(\w+)\}/g, String.raw`(?<$1>[\w.-]+)`)}$`),
});

/** Finds the first route that fits and lets it answer; 404 otherwise. */
export function createRouter(
  routes: readonly Route[],
): (method: string, visit: Omit<Visit, 'params'>) => Reply {
  const compiled = routes.map(compile);
  return (method, visit) => {
    for (const { route, pattern } of compiled) {
      const match = route.method === method ? pattern.exec(visit.url.pathname) : null;
      if (match !== null) return route.handle({ ...visit, params: { ...match.groups } });
    }
    return notFound();
  };
}
