// Reads netlify.toml (and _headers, if there is one) with the host's own parsers and prints { redirects, redirectErrors, headers, headerErrors }.
import { parseAllRedirects } from '@netlify/redirect-parser';
import { parseAllHeaders } from '@netlify/headers-parser';

const [netlifyConfigPath, headersFile] = process.argv.slice(2);
const { redirects, errors: redirectErrors } = await parseAllRedirects({ redirectsFiles: [], netlifyConfigPath, minimal: false });
const { headers, errors: headerErrors } = await parseAllHeaders({ headersFiles: headersFile ? [headersFile] : [], netlifyConfigPath, minimal: false });
const messages = errors => errors.map(e => e.message);
process.stdout.write(JSON.stringify({ redirects, redirectErrors: messages(redirectErrors), headers, headerErrors: messages(headerErrors) }, (key, value) => value instanceof RegExp ? undefined : value));
