# The server and the workers of newsfacts in an image without shell, package manager and root.
#   docker build --tag newsfacts .
#   docker run --rm --publish 127.0.0.1:8080:8080 --read-only newsfacts
# Other commands come after the name: docker run --rm --interactive newsfacts extract - <article.txt
# Tags are pinned by version; who wants the very bytes adds `@sha256:…`, as `docker buildx imagetools inspect` prints it.
ARG NODE=22

FROM node:${NODE}-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY . .
# Builds, and packs what users get.
RUN npm pack --pack-destination /tmp

# With the packages that queues, databases, assistants and documents need, in the versions that newsfacts is tested with.
FROM node:${NODE}-bookworm-slim AS install
WORKDIR /app
COPY --from=build /tmp/newsfacts-*.tgz /build/package.json /tmp/
RUN npm init --yes >/dev/null && \
	node -p 'const {peerDependencies, devDependencies} = require("/tmp/package.json"); Object.keys(peerDependencies).filter((name) => name !== "better-sqlite3").map((name) => `${name}@${devDependencies[name]}`).join("\n")' >/tmp/peers && \
	xargs npm install --omit=dev --no-audit --no-fund --ignore-scripts /tmp/newsfacts-*.tgz </tmp/peers

FROM gcr.io/distroless/nodejs${NODE}-debian12:nonroot
LABEL org.opencontainers.image.title="newsfacts" \
	org.opencontainers.image.description="Reads English news and gives typed fact records" \
	org.opencontainers.image.licenses="MIT"
WORKDIR /app
COPY --from=install --chown=root:root /app /app
ENV NODE_ENV=production
USER nonroot
EXPOSE 8080
HEALTHCHECK --start-period=20s --interval=15s --timeout=5s CMD ["/nodejs/bin/node", "--eval", "fetch('http://127.0.0.1:8080/ready').then(({ok}) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["/nodejs/bin/node", "/app/node_modules/newsfacts/dist/cli.js"]
CMD ["serve", "--host", "0.0.0.0", "--port", "8080"]
