import type { Citation } from '@levelproof/contract';
import type { Overlay, Patch } from '../pack/overlay.js';
import type { RulePack } from '../pack/pack.js';
import type { SwitchId } from '../switches.js';
import type { CitationData, OverlayData, PackData, PatchData } from './data.js';

/** An overlay as the engine takes it. */
export function overlayOf(data: OverlayData): Overlay {
  const { id, layer, about, publishedOn, verifiedOn, patches = [], switches = [] } = data;
  const settings: Partial<Record<SwitchId, string>> = {};
  const switchCitations: Partial<Record<SwitchId, Citation>> = {};
  for (const each of switches) {
    settings[each.id] = each.setting;
    switchCitations[each.id] = citationOf(each.cite);
  }
  return {
    id,
    layer,
    about,
    publishedOn,
    verifiedOn,
    patches: patches.map(patchOf),
    switches: settings,
    switchCitations,
  };
}

/** A rule year as the engine takes it. */
export function packOf({ id, version, from, to, publishedOn, verifiedOn, patches = [] }: PackData): RulePack {
  return { id, version, from, to, publishedOn, verifiedOn, patches: patches.map(patchOf) };
}

function patchOf({ parameter, from, to, value, change, cite }: PatchData): Patch {
  const base = { parameter, from, cite: citationOf(cite), ...(to === undefined ? {} : { to }) };
  return change === undefined ? { ...base, value } : { ...base, change };
}

function citationOf({ source, section, urls, publishedOn, verifiedOn }: CitationData): Citation {
  return {
    source,
    section,
    publishedOn,
    verified: verifiedOn !== null,
    ...(verifiedOn === null ? {} : { verifiedOn }),
    ...(urls === undefined ? {} : { urls }),
  };
}
