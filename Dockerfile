# The API of Diplograph; docker-compose.yml runs it beside its Neo4j.
ARG NODE_VERSION=24.11.1

FROM node:${NODE_VERSION}-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# No package that runs needs an install script.
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:${NODE_VERSION}-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
WORKDIR /app
COPY --from=dependencies /app/node_modules ./node_modules
# What .dockerignore lets through. It belongs to root: the process that serves may read it, not change it.
COPY . .
RUN ["node", "node_modules/tsx/dist/cli.mjs", "src/cli/explorer/main.ts"]
USER node
EXPOSE 4000
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# `docker compose run api ingest …` runs another verb in place of serve.
ENTRYPOINT ["node", "src/cli/diplograph.mjs"]
CMD ["serve"]
