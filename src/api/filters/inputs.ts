/** The schema's input types as resolvers get them. A field that is null or absent is no condition. */

/** input StringFilter */
export interface StringFilter {
  readonly eq?: string | null;
  readonly in?: readonly string[] | null;
  readonly contains?: string | null;
  readonly startsWith?: string | null;
}

/** input DateRange */
export interface DateRange {
  readonly from?: string | null;
  readonly to?: string | null;
}

/** input PartyRef */
export interface PartyRef {
  readonly id?: string | null;
  readonly name?: string | null;
  readonly country?: string | null;
}

/** input AgreementFilter */
export interface AgreementFilter {
  readonly kind?: readonly string[] | null;
  readonly status?: readonly string[] | null;
  readonly sector?: StringFilter | null;
  readonly signedOn?: DateRange | null;
  readonly parties?: readonly PartyRef[] | null;
  readonly partyIds?: readonly string[] | null;
  readonly unnamedParties?: readonly string[] | null;
  readonly and?: readonly AgreementFilter[] | null;
  readonly or?: readonly AgreementFilter[] | null;
  readonly not?: AgreementFilter | null;
}

/** input OrganizationFilter */
export interface OrganizationFilter {
  readonly name?: StringFilter | null;
  readonly country?: readonly string[] | null;
  readonly kind?: readonly string[] | null;
  readonly partnersWith?: PartyRef | null;
  readonly through?: AgreementFilter | null;
  readonly and?: readonly OrganizationFilter[] | null;
  readonly or?: readonly OrganizationFilter[] | null;
  readonly not?: OrganizationFilter | null;
}

/** input PartnerFilter */
export interface PartnerFilter {
  readonly country?: readonly string[] | null;
  readonly kind?: readonly string[] | null;
  readonly agreement?: AgreementFilter | null;
}
