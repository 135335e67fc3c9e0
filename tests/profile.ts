/** The official profile of Data Package v2, as its keepers publish it (public domain): tests/profiles. */
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';

// The profile has a format for editors that no validator knows, and keywords that are for them too.
const ajv = new Ajv({ strict: false, allErrors: true, formats: { textarea: true } });
addFormats.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(new URL('profiles/datapackage-2.0.json', import.meta.url), 'utf8')));

/** What is wrong with a descriptor; nothing where it keeps to the profile. */
export function profileFaults(descriptor: unknown): readonly string[] {
  return validate(descriptor) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
